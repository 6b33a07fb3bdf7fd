//! How does a measurement look as a picture? Rows to the right, seconds upwards, each step ten times as many.

use super::{line, Measured};

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 400.0;
const LEFT: f64 = 70.0;
const BOTTOM: f64 = 340.0;
/// So wide is a step of ten times as many rows, and so high one of ten times as many seconds.
const STEP_WIDTH: f64 = 90.0;
const STEP_HEIGHT: f64 = 60.0;
/// The exponents of ten that are drawn.
const ROWS: std::ops::RangeInclusive<i32> = 1..=7;
const SECONDS: std::ops::RangeInclusive<i32> = -3..=2;

/// The picture, with what was measured in words for who does not see it.
pub(super) fn svg(all: &[Measured], machine: &str) -> String {
    let said: Vec<String> = all.iter().map(line).collect();
    let points: Vec<(f64, f64)> = all
        .iter()
        .map(|one| (x(f64::from(one.rows)), y(one.seconds)))
        .collect();
    let places: Vec<String> = points
        .iter()
        .map(|(x, y)| format!("{x:.1},{y:.1}"))
        .collect();
    let dots: String = points
        .iter()
        .zip(all)
        .map(|((x, y), one)| {
            let each_second = f64::from(one.rows) / one.seconds;
            format!(
                "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"4\"/>\
                 <text x=\"{:.1}\" y=\"{:.1}\">{each_second:.0}/s</text>\n",
                x - 10.0,
                y - 10.0
            )
        })
        .collect();
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" \
         font-family=\"sans-serif\" font-size=\"12\">\n\
         <title>Partners computed, on {machine}</title>\n<desc>{}</desc>\n\
         <rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"#fff\"/>\n\
         <g stroke=\"#ccc\">\n{}</g>\n<g fill=\"#333\">\n{}</g>\n\
         <polyline points=\"{}\" fill=\"none\" stroke=\"#0a5\" stroke-width=\"2\"/>\n\
         <g fill=\"#063\">\n{dots}</g>\n</svg>\n",
        said.join("; "),
        grid(),
        labels(machine),
        places.join(" "),
    )
}

fn x(rows: f64) -> f64 {
    LEFT + (rows.log10() - f64::from(*ROWS.start())) * STEP_WIDTH
}

fn y(seconds: f64) -> f64 {
    BOTTOM - (seconds.log10() - f64::from(*SECONDS.start())) * STEP_HEIGHT
}

fn grid() -> String {
    let (right, top) = (x(10_f64.powi(*ROWS.end())), y(10_f64.powi(*SECONDS.end())));
    let across = SECONDS.map(|exponent| {
        let y = y(10_f64.powi(exponent));
        format!("<path d=\"M{LEFT} {y:.1}H{right:.1}\"/>\n")
    });
    let upwards = ROWS.map(|exponent| {
        let x = x(10_f64.powi(exponent));
        format!("<path d=\"M{x:.1} {BOTTOM}V{top:.1}\"/>\n")
    });
    across.chain(upwards).collect()
}

fn labels(machine: &str) -> String {
    let seconds = SECONDS.map(|exponent| {
        let number = 10_f64.powi(exponent);
        let y = y(number) + 4.0;
        format!("<text x=\"60\" y=\"{y:.1}\" text-anchor=\"end\">{number} s</text>\n")
    });
    let rows = ROWS.map(|exponent| {
        let number = 10_f64.powi(exponent);
        let x = x(number);
        format!("<text x=\"{x:.1}\" y=\"358\" text-anchor=\"middle\">{number}</text>\n")
    });
    let title = format!(
        "<text x=\"{LEFT}\" y=\"20\">Partners of a list, computed natively on {machine}</text>\n\
         <text x=\"{LEFT}\" y=\"385\">rows; beside each point, rows a second</text>\n"
    );
    seconds.chain(rows).chain([title]).collect()
}
