//! How long may anything take? Every wait of these tests is bounded by one of these. They guard against
//! hanging and are no measure: the other engines, and whatever else, run at the same time.

use std::time::Duration;

/// A driver or a display server to begin answering.
pub(crate) const START: Duration = Duration::from_secs(60);
/// One new browser session.
pub(crate) const SESSION: Duration = Duration::from_secs(60);
/// One WebDriver call. Longer than `PAGE_LOAD` and `SCRIPT`, so that the driver complains first.
pub(crate) const CALL: Duration = Duration::from_secs(60);
/// One navigation.
pub(crate) const PAGE_LOAD: Duration = Duration::from_secs(50);
/// One script that reports back (axe over the whole page is the longest).
pub(crate) const SCRIPT: Duration = Duration::from_secs(50);
/// Something that the page is expected to show.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);
/// A window to get its size.
pub(crate) const RESIZE: Duration = Duration::from_secs(2);
/// A download that stalls to be given up.
pub(crate) const STALL: Duration = Duration::from_secs(40);
/// A download that drips to be given up.
pub(crate) const DRIP: Duration = Duration::from_secs(90);
/// A browser to let go of what nobody needs, before its memory is looked at.
pub(crate) const SETTLE: Duration = Duration::from_millis(700);
/// Between two looks at the page.
pub(crate) const POLL: Duration = Duration::from_millis(25);
/// One whole test.
pub(crate) const TEST: Duration = Duration::from_secs(600);
/// All of a measurement in one browser.
pub(crate) const BENCH: Duration = Duration::from_secs(30 * 60);
/// The picture and the source of a failed page.
pub(crate) const ARTIFACTS: Duration = Duration::from_secs(30);
/// A browser to close by itself before it is killed.
pub(crate) const QUIT: Duration = Duration::from_secs(5);
/// A release to be kept whole by its service worker, or to take over.
pub(crate) const RELEASE: Duration = Duration::from_secs(60);
