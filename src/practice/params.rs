//! A call's parameters, from wherever the Bot API takes them: query string, form, multipart, JSON.

use std::collections::BTreeMap;

use axum::extract::{FromRequest, Multipart, Request};
use axum::http::header::CONTENT_TYPE;
use serde_json::{Map, Value, json};
use url::form_urlencoded;

use super::error::ApiError;

/// Bytes of a whole request; Telegram takes files of up to 50 MB.
const MOST_BYTES: usize = 52 << 20;

/// A file of a multipart request.
#[derive(Clone, Debug)]
pub(crate) struct Upload {
    pub(crate) name: String,
    pub(crate) mime: String,
    pub(crate) bytes: Vec<u8>,
}

/// One map, whatever the form of the request; files apart.
#[derive(Clone, Debug, Default)]
pub(crate) struct Params {
    fields: Map<String, Value>,
    pub(crate) files: BTreeMap<String, Upload>,
}

impl Params {
    pub(crate) async fn read(request: Request) -> Result<Params, ApiError> {
        let mut params = Params::default();
        let query = request.uri().query().unwrap_or_default().to_owned();
        params.take_form(query.as_bytes());
        let kind = request.headers().get(CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
        let kind = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        let too_large = || ApiError::new(413, "Request Entity Too Large");
        if kind == "multipart/form-data" {
            params.take_multipart(request).await?;
            return Ok(params);
        }
        let body = axum::body::to_bytes(request.into_body(), MOST_BYTES).await.map_err(|_| too_large())?;
        if kind == "application/json" && !body.is_empty() {
            match serde_json::from_slice(&body) {
                Ok(Value::Object(fields)) => params.fields.extend(fields),
                _ => return Err(ApiError::bad("can't parse JSON object")),
            }
        } else {
            params.take_form(&body);
        }
        Ok(params)
    }

    fn take_form(&mut self, form: &[u8]) {
        for (name, value) in form_urlencoded::parse(form) {
            self.fields.insert(name.into_owned(), Value::String(value.into_owned()));
        }
    }

    async fn take_multipart(&mut self, request: Request) -> Result<(), ApiError> {
        let broken = |_| ApiError::bad("can't parse multipart/form-data");
        let mut parts = Multipart::from_request(request, &())
            .await
            .map_err(|_| ApiError::bad("can't parse multipart/form-data"))?;
        while let Some(part) = parts.next_field().await.map_err(broken)? {
            let name = part.name().unwrap_or_default().to_owned();
            match part.file_name().map(str::to_owned) {
                Some(file) => {
                    let mime = part.content_type().unwrap_or("application/octet-stream").to_owned();
                    let bytes = part.bytes().await.map_err(broken)?.to_vec();
                    self.files.insert(name, Upload { name: file, mime, bytes });
                }
                None => {
                    let text = part.text().await.map_err(broken)?;
                    self.fields.insert(name, Value::String(text));
                }
            }
        }
        Ok(())
    }

    /// All of them, for the log of calls; files by name and size.
    pub(crate) fn logged(&self) -> Value {
        let mut all = self.fields.clone();
        // A form carries nested values as JSON text; the log shows one shape for both.
        for value in all.values_mut() {
            if let Value::String(text) = value
                && text.starts_with(['{', '['])
                && let Ok(parsed) = serde_json::from_str(text)
            {
                *value = parsed;
            }
        }
        for (name, file) in &self.files {
            all.insert(name.clone(), json!({ "file": file.name, "size": file.bytes.len() }));
        }
        Value::Object(all)
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.fields.get(name).is_some_and(|value| !value.is_null() && value != "")
    }

    /// Text, or a number or truth as text; empty if absent.
    pub(crate) fn text(&self, name: &str) -> String {
        match self.fields.get(name) {
            Some(Value::String(text)) => text.clone(),
            None | Some(Value::Null) => String::new(),
            Some(other) => other.to_string(),
        }
    }

    pub(crate) fn int(&self, name: &str) -> Option<i64> {
        match self.fields.get(name)? {
            Value::Number(number) => number.as_i64(),
            Value::String(text) => text.trim().parse().ok(),
            _ => None,
        }
    }

    /// `true`, `yes` and `1` are true (Client.cpp, `to_bool`).
    pub(crate) fn truth(&self, name: &str) -> bool {
        let value = self.text(name).trim().to_ascii_lowercase();
        matches!(value.as_str(), "true" | "yes" | "1")
    }

    /// A nested value, given as such or as JSON text; text that is no JSON stays text.
    pub(crate) fn json(&self, name: &str) -> Option<Value> {
        match self.fields.get(name)? {
            Value::Null => None,
            Value::String(text) if text.is_empty() => None,
            Value::String(text) => {
                Some(serde_json::from_str(text).unwrap_or_else(|_| Value::String(text.clone())))
            }
            other => Some(other.clone()),
        }
    }
}
