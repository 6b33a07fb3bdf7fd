//! How are millions of rows answered on all cores, in their order, in little memory? In batches of blocks:
//! while one batch is answered, the next one is read.

use std::fs::File;
use std::io::{self, ErrorKind, Read};

use otasuke_calculator::partners::{
    Assessor, Encoding, Limits, Preview, Refusal, Row, Rows, Totals,
};
use otasuke_calculator::screen::sheet::{records, Cell};
use otasuke_calculator::screen::Words;
use otasuke_calculator::worker::{sheet, Decode, Headings};
use rayon::prelude::*;

use crate::args::Args;
use crate::decode::Native;
use crate::look::PIECE_BYTES;
use crate::refusal::refused;

/// Bytes of a MiB.
const BYTES_OF_MIB: u64 = 1_048_576;
/// So many rows make a block.
const BLOCK_ROWS: usize = 8_192;

/// Blocks of rows with their answers, batch by batch.
pub(crate) struct Blocks {
    reader: Reader,
    /// The batch that is answered next: a block for each of those who answer.
    waiting: Vec<Vec<Row>>,
    /// Each remembers its own answers.
    assessors: Vec<Assessor>,
    headings: Headings,
    words: Words,
}

/// A block with its answers.
pub(crate) struct Answered {
    pub(crate) rows: String,
    pub(crate) mistakes: String,
    pub(crate) totals: Totals,
}

impl Blocks {
    /// The blocks of the list that was asked about, which looks like this.
    pub(crate) fn new(args: &Args, preview: &Preview, question: &Assessor) -> io::Result<Self> {
        let count = rayon::current_num_threads();
        let mut reader = Reader::new(&args.list, preview)?;
        Ok(Self {
            waiting: reader.batch(count)?,
            reader,
            assessors: vec![question.clone(); count],
            headings: Headings::new(&preview.headings, &preview.columns),
            words: args.words(),
        })
    }

    /// The next batch, its blocks in the order of the list; none behind the last one.
    pub(crate) fn next_batch(&mut self) -> io::Result<Option<Vec<Answered>>> {
        let batch = std::mem::take(&mut self.waiting);
        if batch.is_empty() {
            return Ok(None);
        }
        let (reader, assessors) = (&mut self.reader, &mut self.assessors);
        let (headings, words) = (&self.headings, self.words);
        let count = assessors.len();
        let (waiting, answered) = rayon::join(
            || reader.batch(count),
            || {
                let blocks = batch.into_par_iter().zip(assessors.par_iter_mut());
                blocks
                    .map(|(block, assessor)| answer(block, assessor, headings, words))
                    .collect()
            },
        );
        self.waiting = waiting?;
        Ok(Some(answered))
    }

    /// How much of the list has been read, and how much there is.
    pub(crate) fn progress(&self) -> String {
        let mib = |bytes: u64| bytes.div_ceil(BYTES_OF_MIB);
        let (read, total) = (self.reader.bytes, self.reader.bytes_total);
        format!("{} of {} MiB", mib(read), mib(total))
    }
}

fn answer(block: Vec<Row>, assessor: &mut Assessor, headings: &Headings, words: Words) -> Answered {
    let mut totals = Totals::default();
    let mut rows: Vec<Vec<Cell>> = Vec::with_capacity(block.len());
    let mut mistakes: Vec<Vec<Cell>> = Vec::new();
    for row in block {
        let answered = assessor.answer(row);
        totals.add(&answered.outcome);
        rows.push(sheet::row(&answered, words));
        let wrong = answered.outcome.mistakes().iter();
        mistakes.extend(wrong.map(|mistake| sheet::mistake(mistake, headings, words)));
    }
    Answered {
        rows: records(&rows),
        mistakes: records(&mistakes),
        totals,
    }
}

/// Reads the rows of the list.
struct Reader {
    file: File,
    bytes: u64,
    bytes_total: u64,
    piece: Vec<u8>,
    decoder: Native,
    rows: Rows,
    is_at_end: bool,
}

impl Reader {
    fn new(path: &str, preview: &Preview) -> io::Result<Self> {
        let file = File::open(path)?;
        let rows = Rows::new(
            preview.separator,
            preview.heading_row,
            &preview.columns,
            Limits::NONE,
        );
        let encoding: Encoding = preview.encoding;
        Ok(Self {
            bytes: 0,
            bytes_total: file.metadata()?.len(),
            file,
            piece: vec![0; PIECE_BYTES],
            decoder: Native::new(encoding),
            rows: rows.map_err(refused)?,
            is_at_end: false,
        })
    }

    /// The next blocks, at most so many.
    fn batch(&mut self, count: usize) -> io::Result<Vec<Vec<Row>>> {
        let mut batch = Vec::new();
        while batch.len() < count {
            let block = self.block()?;
            if block.is_empty() {
                break;
            }
            batch.push(block);
        }
        Ok(batch)
    }

    fn block(&mut self) -> io::Result<Vec<Row>> {
        let mut block = Vec::with_capacity(BLOCK_ROWS);
        while block.len() < BLOCK_ROWS {
            match self.next_row().map_err(refused)? {
                Some(row) => block.push(row),
                None if self.is_at_end => break,
                None => self.read_piece()?,
            }
        }
        Ok(block)
    }

    fn next_row(&mut self) -> Result<Option<Row>, Refusal> {
        self.rows.next_row()
    }

    fn read_piece(&mut self) -> io::Result<()> {
        let read = match self.file.read(&mut self.piece) {
            Ok(read) => read,
            Err(error) if error.kind() == ErrorKind::Interrupted => return Ok(()),
            Err(error) => return Err(error),
        };
        self.is_at_end = read == 0;
        self.bytes = self
            .bytes
            .saturating_add(u64::try_from(read).unwrap_or(u64::MAX));
        let bytes = self.piece.get(..read).unwrap_or_default();
        self.rows.push(&self.decoder.decode(bytes, self.is_at_end));
        if self.is_at_end {
            self.rows.finish();
        }
        Ok(())
    }
}
