//! Files: uploaded, attached (`attach://name`) or named by `file_id`; what makes a photo.

use serde_json::Value;

use super::super::State;
use super::super::error::ApiError;
use super::super::files::{FILE_MOST, FileInfo};
use super::super::model::MediaKind;
use super::super::params::{Params, Upload};

/// Bytes of a photo (Bot API, "Sending files").
const PHOTO_MOST: usize = 10 << 20;
/// Seconds of a voice message (Client.h, `MAX_DURATION`).
const VOICE_MOST: i64 = 86_400;

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
        return keep(state, kind, upload.clone(), duration(params));
    }
    if named.is_empty() || named.starts_with("attach://") {
        let what = word(kind).to_lowercase();
        return Err(ApiError::bad(format!("there is no {what} in the request")));
    }
    if named.contains("://") {
        return Err(ApiError::bad("failed to get HTTP URL content"));
    }
    match state.world.files.get(named) {
        Some(file) if file.kind == kind && !file.forgotten => Ok(named.to_owned()),
        Some(file) if !file.forgotten => {
            Err(ApiError::bad(format!("can't use file of type {} as {}", word(file.kind), word(kind))))
        }
        _ => Err(ApiError::bad("wrong file identifier/HTTP URL specified")),
    }
}

fn word(kind: MediaKind) -> &'static str {
    match kind {
        MediaKind::Photo => "Photo",
        MediaKind::Document => "Document",
        MediaKind::Voice => "Voice",
    }
}

/// `duration` of an upload, in seconds; a file that is named by its id keeps its own (Client.cpp,
/// `process_send_voice_query`; TDLib, `VoiceNotesManager::get_input_media`).
fn duration(params: &Params) -> u32 {
    let seconds = params.int("duration").unwrap_or(0).clamp(0, VOICE_MOST);
    u32::try_from(seconds).unwrap_or(0)
}

/// A voice message is of one of three kinds, whatever its upload says (TDLib, `VoiceNotesManager::get_input_media`).
fn voice_mime(mime: String) -> String {
    match mime.as_str() {
        "audio/mpeg" | "audio/mp4" => mime,
        _ => "audio/ogg".to_owned(),
    }
}

fn keep(state: &mut State, kind: MediaKind, upload: Upload, seconds: u32) -> Result<String, ApiError> {
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
    let mime = if kind == MediaKind::Voice { voice_mime(upload.mime) } else { upload.mime };
    let info = FileInfo { kind, name: upload.name, mime, size, width, height, seconds, forgotten: false };
    Ok(state.keep_file(info, upload.bytes))
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
