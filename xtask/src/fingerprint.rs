//! How is one content told from another? By a short name that any change makes another (FNV-1a).

/// Sixteen digits for these bytes.
pub fn fingerprint(bytes: impl IntoIterator<Item = u8>) -> String {
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    let hash = bytes.into_iter().fold(0xcbf2_9ce4_8422_2325, step);
    format!("{hash:016x}")
}

#[cfg(test)]
mod tests {
    use super::fingerprint;

    #[test]
    fn another_content_has_another_name() {
        assert_eq!(fingerprint(*b""), "cbf29ce484222325");
        assert_eq!(fingerprint(*b"a"), "af63dc4c8601ec8c");
        assert_ne!(fingerprint(*b"ab"), fingerprint(*b"ba"));
    }
}
