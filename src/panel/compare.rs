//! Which of several offers is taken? The price list, its table, and what differs.

mod problems;
