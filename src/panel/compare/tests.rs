//! Does the comparison say whose list it is, which offer is cheapest, and what could not be read?
