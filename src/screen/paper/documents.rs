//! Which documents stand behind a sheet? Each once, with all places of it that a number names.

use super::Source;

/// A document.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// What it is called; empty where the visitor is the source.
    pub name: &'static str,
    /// Where it can be read; empty where there is none.
    pub url: &'static str,
    /// The places in it, in the order of the numbers.
    pub places: Vec<Place>,
}

/// A place in a document.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// The number that names it.
    pub mark: String,
    /// Where, and when it was checked, where that is not said at another document of the same number.
    pub text: String,
    /// The names of its clauses in answers to programs.
    pub clauses: String,
}

/// The documents of these sources, in the order in which they are named first.
pub fn documents(sources: &[Source]) -> Vec<Document> {
    let mut documents: Vec<Document> = Vec::new();
    let mut add = |name, url, place| {
        let known = documents
            .iter_mut()
            .find(|one| (one.name, one.url) == (name, url));
        match known {
            Some(known) => known.places.push(place),
            None => documents.push(Document {
                name,
                url,
                places: vec![place],
            }),
        }
    };
    for Source {
        mark,
        citation,
        clauses,
    } in sources
    {
        let place = |text: &str, clauses: &str| Place {
            mark: mark.clone(),
            text: text.to_owned(),
            clauses: clauses.to_owned(),
        };
        add(
            citation.document,
            citation.url,
            place(&citation.text, clauses),
        );
        for further in &citation.also {
            add(further.document, further.url, place(further.place, ""));
        }
    }
    documents
}
