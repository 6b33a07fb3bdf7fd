//! How does a command for checking read and answer? One request a line in, one answer a line out.

use std::io::{self, BufRead, BufWriter, ErrorKind, Read, Write};

use otasuke_calculator::wire::LINE_BYTES_MAX;

/// Answers every line of standard input. Who reads no further, such as `head`, ends it quietly.
pub(crate) fn answer_lines(answer: impl Fn(&[u8]) -> String) -> io::Result<()> {
    match answer_all(answer) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        ended => ended,
    }
}

fn answer_all(answer: impl Fn(&[u8]) -> String) -> io::Result<()> {
    let mut input = io::BufReader::with_capacity(LINE_BYTES_MAX, io::stdin());
    let mut output = BufWriter::new(io::stdout().lock());
    let mut line = Vec::new();
    while read_line(&mut input, &mut line)? {
        writeln!(output, "{}", answer(&line))?;
        // Who waits for an answer gets it; who sends a file is not slowed down.
        if input.buffer().is_empty() {
            output.flush()?;
        }
    }
    output.flush()
}

/// Reads one line without its line break into `line`; false at the end of the input.
/// Of a line that is too long it keeps one byte more than allowed, and skips the rest.
fn read_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<bool> {
    line.clear();
    let kept = u64::try_from(LINE_BYTES_MAX + 1).unwrap_or(u64::MAX);
    if input.by_ref().take(kept).read_until(b'\n', line)? == 0 {
        return Ok(false);
    }
    if line.last() == Some(&b'\n') {
        line.pop();
    } else if line.len() > LINE_BYTES_MAX {
        input.skip_until(b'\n')?;
    }
    Ok(true)
}
