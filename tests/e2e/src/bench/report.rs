//! How does a measurement look, in words and as a picture? The median of each, and the quarters around it.

use std::fmt::Write as _;

/// What was measured for one way of doing something.
#[derive(Debug, Clone)]
pub(crate) struct Series {
    /// What was done, such as `page, cold: usable`.
    pub(crate) name: String,
    /// One figure a round, in the order of the rounds.
    pub(crate) rounds: Vec<f64>,
}

/// A report: its title, what it says before and after the table, and what was measured.
#[derive(Debug)]
pub(crate) struct Report {
    pub(crate) title: &'static str,
    /// What is measured, and how.
    pub(crate) how: String,
    /// `ms` or `µs`.
    pub(crate) unit: &'static str,
    pub(crate) series: Vec<Series>,
    /// What the figures say, a line each.
    pub(crate) says: Vec<String>,
    /// The version of each browser and library.
    pub(crate) versions: Vec<String>,
}

impl Series {
    pub(crate) fn new(name: impl Into<String>, rounds: Vec<f64>) -> Self {
        let name = name.into();
        Self { name, rounds }
    }

    /// What so much of the rounds do not exceed: 0.5 is the median.
    pub(crate) fn quantile(&self, part: f64) -> f64 {
        let mut sorted = self.rounds.clone();
        sorted.sort_by(f64::total_cmp);
        let last = sorted.len().saturating_sub(1);
        let at = (last as f64 * part).round() as usize;
        sorted.get(at).copied().unwrap_or(f64::NAN)
    }

    pub(crate) fn median(&self) -> f64 {
        self.quantile(0.5)
    }
}

impl Report {
    pub(crate) fn markdown(&self) -> String {
        let mut text = format!("# {}\n\n{}\n\n", self.title, self.how);
        let _ = writeln!(
            text,
            "Measured on {}; {}.\n",
            xtask::machine(),
            self.versions.join(", ")
        );
        let _ = writeln!(
            text,
            "| what | median, {} | the middle half | rounds |",
            self.unit
        );
        text.push_str("|---|---|---|---|\n");
        for series in &self.series {
            let (low, high) = (series.quantile(0.25), series.quantile(0.75));
            let _ = writeln!(
                text,
                "| {} | {} | {} to {} | {} |",
                series.name,
                figure(series.median()),
                figure(low),
                figure(high),
                series.rounds.len()
            );
        }
        text.push('\n');
        for line in &self.says {
            let _ = writeln!(text, "- {line}");
        }
        text
    }

    /// Bars, each as long as its median, with the middle half as a line; each step to the right is ten times
    /// as much.
    pub(crate) fn svg(&self) -> String {
        let medians = self.series.iter().map(Series::median);
        let scale = Scale {
            least: medians
                .clone()
                .fold(f64::INFINITY, f64::min)
                .log10()
                .floor(),
        };
        let width = scale.x(medians.fold(1.0, f64::max)) + 120.0;
        let height = TOP + ROW * self.series.len() as f64;
        let rows = self.series.iter().zip(0_u32..);
        let rows: String = rows
            .map(|(series, at)| scale.row(series, TOP + ROW * f64::from(at)))
            .collect();
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} {height:.0}\" role=\"img\" \
             font-family=\"sans-serif\" font-size=\"12\">\n<title>{title}</title>\n\
             <rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n\
             <text x=\"8\" y=\"20\">{title}: median in {unit}, each tenfold as long a step; the line is the \
             middle half</text>\n{rows}</svg>\n",
            title = self.title,
            unit = self.unit,
        )
    }
}

/// Where the rows begin, and how high each is.
const TOP: f64 = 40.0;
const ROW: f64 = 22.0;
/// Where the bars begin, and how wide a step of ten times as much is.
const LEFT: f64 = 330.0;
const DECADE: f64 = 110.0;

/// Which figure stands where? Each step to the right is ten times as much.
#[derive(Debug, Clone, Copy)]
struct Scale {
    /// The exponent of ten at the left.
    least: f64,
}

impl Scale {
    fn x(self, figure: f64) -> f64 {
        LEFT + (figure.log10() - self.least) * DECADE
    }

    fn row(self, series: &Series, y: f64) -> String {
        let quarters = [0.25, 0.5, 0.75].map(|part| self.x(series.quantile(part)));
        let [low, median, high] = quarters;
        format!(
            "<text x=\"{:.0}\" y=\"{:.0}\" text-anchor=\"end\">{}</text>\
             <rect x=\"{LEFT}\" y=\"{y:.0}\" width=\"{:.1}\" height=\"14\" fill=\"#0a5\"/>\
             <path d=\"M{low:.1} {:.0}H{high:.1}\" stroke=\"#000\" stroke-width=\"2\"/>\
             <text x=\"{:.1}\" y=\"{:.0}\">{}</text>\n",
            LEFT - 8.0,
            y + 12.0,
            series.name,
            (median - LEFT).max(1.0),
            y + 7.0,
            high + 8.0,
            y + 12.0,
            figure(series.median()),
        )
    }
}

/// `0.15`, `26.3`, `1,330`: three digits that count.
pub(crate) fn figure(number: f64) -> String {
    match number {
        _ if number < 10.0 => format!("{number:.2}"),
        _ if number < 100.0 => format!("{number:.1}"),
        _ => format!("{number:.0}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_the_middle_and_the_quarters_around_it() {
        let series = Series::new("x", vec![5.0, 1.0, 3.0, 2.0, 4.0]);
        let quarters = [0.0, 0.25, 0.5, 0.75, 1.0].map(|part| series.quantile(part));
        assert_eq!(quarters, [1.0, 2.0, 3.0, 4.0, 5.0]);
    }
}
