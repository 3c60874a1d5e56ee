//! Files: uploaded, attached (`attach://name`) or named by `file_id`; what makes a photo.

use std::sync::Arc;

use serde_json::Value;

use super::super::State;
use super::super::error::ApiError;
use super::super::model::{FileInfo, MediaKind};
use super::super::params::{Params, Upload};

/// Bytes of a file and of a photo (Bot API, "Sending files").
const FILE_MOST: usize = 50 << 20;
const PHOTO_MOST: usize = 10 << 20;

/// The file id of what a parameter gives: `given` is its text, the upload goes by its name.
pub(super) fn file(
    state: &mut State,
    params: &Params,
    kind: MediaKind,
    name: &str,
    given: &Option<Value>,
) -> Result<String, ApiError> {
    let named = given.as_ref().and_then(Value::as_str).unwrap_or_default();
    let upload = match named.strip_prefix("attach://") {
        Some(attached) => params.files.get(attached),
        None => params.files.get(name),
    };
    if let Some(upload) = upload {
        return keep(state, kind, upload.clone());
    }
    if named.is_empty() || named.starts_with("attach://") {
        let what = word(kind).to_lowercase();
        return Err(ApiError::bad(format!("there is no {what} in the request")));
    }
    if named.contains("://") {
        return Err(ApiError::bad("failed to get HTTP URL content"));
    }
    match state.world.files.get(named) {
        Some(file) if file.kind == kind => Ok(named.to_owned()),
        Some(file) => {
            Err(ApiError::bad(format!("can't use file of type {} as {}", word(file.kind), word(kind))))
        }
        None => Err(ApiError::bad("wrong file identifier/HTTP URL specified")),
    }
}

fn word(kind: MediaKind) -> &'static str {
    match kind {
        MediaKind::Photo => "Photo",
        MediaKind::Document => "Document",
        MediaKind::Voice => "Voice",
    }
}

fn keep(state: &mut State, kind: MediaKind, upload: Upload) -> Result<String, ApiError> {
    let size = upload.bytes.len();
    if size == 0 {
        return Err(ApiError::bad("file must be non-empty"));
    }
    if size > FILE_MOST {
        return Err(ApiError::new(413, "Request Entity Too Large"));
    }
    let (mut width, mut height) = (0, 0);
    if kind == MediaKind::Photo {
        if size > PHOTO_MOST {
            return Err(ApiError::bad(format!(
                "file of size {size} bytes is too big for a photo; the maximum size is {PHOTO_MOST} bytes"
            )));
        }
        (width, height) = pixels(&upload.bytes).ok_or_else(|| ApiError::bad("IMAGE_PROCESS_FAILED"))?;
        let ratio = f64::from(width.max(height)) / f64::from(width.min(height).max(1));
        // Bot API, sendPhoto: "width and height must not exceed 10000 in total", "ratio must be at most 20".
        if width == 0 || height == 0 || width + height > 10_000 || ratio > 20.0 {
            return Err(ApiError::bad("PHOTO_INVALID_DIMENSIONS"));
        }
    }
    let id = format!("f{}", state.world.next_id());
    let info = FileInfo { kind, name: upload.name, mime: upload.mime, size, width, height };
    state.world.files.insert(id.clone(), info);
    state.bytes.insert(id.clone(), Arc::new(upload.bytes));
    Ok(id)
}

/// Width and height of a PNG or JPEG picture.
fn pixels(bytes: &[u8]) -> Option<(u32, u32)> {
    let be = |at: usize, length: usize| {
        bytes.get(at..at + length).map(|part| part.iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte)))
    };
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Some((be(16, 4)?, be(20, 4)?));
    }
    if !bytes.starts_with(&[0xff, 0xd8]) {
        return None;
    }
    let mut at = 2;
    loop {
        let marker = be(at, 2)?;
        // Start of frame: all of C0 to CF but the tables C4, C8 and CC.
        if (0xffc0..=0xffcf).contains(&marker) && !matches!(marker, 0xffc4 | 0xffc8 | 0xffcc) {
            return Some((be(at + 7, 2)?, be(at + 5, 2)?));
        }
        at += 2 + usize::try_from(be(at + 2, 2)?).ok()?;
    }
}
