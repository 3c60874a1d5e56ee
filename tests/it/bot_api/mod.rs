//! The practice Bot API server, spoken to over raw HTTP: each limit and each error it imitates.

mod support;

mod sending;
