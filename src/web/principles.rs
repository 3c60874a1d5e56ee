//! `/principles/<tag>`: the eight non-negotiables for paper.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Response};
use axum::routing::get;

use crate::config::OwnTexts;
use crate::domain::LanguageTag;
use crate::report;
use crate::text::Texts;

/// The page, for anyone: no group's promises are on it, because who asks is not known.
pub fn router(own: &OwnTexts) -> Router {
    router_in(Arc::new(own.texts()))
}

/// The same, with texts that are there.
pub(crate) fn router_in(texts: Arc<Texts>) -> Router {
    Router::new().route("/principles/{tag}", get(principles)).with_state(texts)
}

async fn principles(State(texts): State<Arc<Texts>>, Path(tag): Path<String>) -> Response {
    match LanguageTag::parse(&tag)
        .and_then(|tag| texts.find(&tag).map(|speech| report::principles_page(&texts, speech, &[])))
    {
        Some(page) => Html(page).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
