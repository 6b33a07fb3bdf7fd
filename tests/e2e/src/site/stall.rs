//! What if a download begins and never ends? A server that holds some files back.

use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

use super::lists;

/// Nothing at all is answered for this file.
pub(crate) const SILENT: &str = "e2e-silent.json";
/// The answer for this file begins and does not go on.
pub(crate) const HALF: &str = "e2e-half.json";
/// The answer for this file goes on and on, one byte after the other.
pub(crate) const DRIP: &str = "e2e-drip.json";
/// The answer for this file is that it is at another place of this site.
pub(crate) const MOVED: &str = "e2e-moved.json";

/// Longer than anybody waits for it.
const HELD: Duration = Duration::from_secs(60);
/// Between two bytes; more often than a page gives up for nothing at all.
const PAUSE: Duration = Duration::from_secs(1);

const BEGINNING: &str = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\
                         Content-Length: 1000\r\n\r\n{\"schema\": 1,";
const END: &str = "Content-Length: 0\r\nConnection: close\r\n\r\n";

/// Serves what `behind` serves, but for the files that stall.
pub(super) fn before(behind: SocketAddr) -> io::Result<SocketAddr> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let address = listener.local_addr()?;
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            // One that fails concerns its own browser alone.
            thread::spawn(move || answer(stream, behind).ok());
        }
    });
    Ok(address)
}

fn answer(mut browser: TcpStream, behind: SocketAddr) -> io::Result<()> {
    let head = read_head(&mut browser)?;
    let line = head.lines().next().unwrap_or_default();
    if line.contains(SILENT) {
        thread::sleep(HELD);
        return Ok(());
    }
    if line.contains(HALF) {
        browser.write_all(BEGINNING.as_bytes())?;
        browser.flush()?;
        thread::sleep(HELD);
        return Ok(());
    }
    if line.contains(DRIP) {
        browser.write_all(BEGINNING.as_bytes())?;
        // It ends when the browser has closed the connection.
        loop {
            browser.write_all(b" ")?;
            browser.flush()?;
            thread::sleep(PAUSE);
        }
    }
    if line.contains(MOVED) {
        let place = lists::OFFERS;
        let answer = format!("HTTP/1.1 302 Found\r\nLocation: /{place}\r\n{END}");
        return browser.write_all(answer.as_bytes());
    }
    // The server behind closes the connection after one answer.
    let mut server = TcpStream::connect(behind)?;
    server.write_all(head.as_bytes())?;
    io::copy(&mut server, &mut browser)?;
    Ok(())
}

/// Everything up to the empty line.
pub(super) fn read_head(browser: &mut TcpStream) -> io::Result<String> {
    browser.set_read_timeout(Some(HELD))?;
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") && browser.read(&mut byte)? > 0 {
        head.extend(byte);
    }
    Ok(String::from_utf8_lossy(&head).into_owned())
}
