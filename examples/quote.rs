//! How is the calculation checked from outside? One request a line in, one answer a line out:
//! `cargo run -q --no-default-features --example quote < requests.jsonl`.

mod lines;

use otasuke_calculator::wire::answer_line;

fn main() -> std::io::Result<()> {
    lines::answer_lines(answer_line)
}
