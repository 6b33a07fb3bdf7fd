//! How is the comparison of 枠 checked from outside? One request a line in, one answer a line out:
//! `cargo run -q --no-default-features --example ways < requests.jsonl`.

mod lines;

use otasuke_calculator::wire::ways_line;

fn main() -> std::io::Result<()> {
    lines::answer_lines(ways_line)
}
