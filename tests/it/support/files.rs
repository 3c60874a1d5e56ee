//! The files that an organiser is sent.

use chorus::practice::SAM;

use super::Chorus;

impl Chorus {
    /// Asks for a closed poll's file, as the organiser, and gives the file of that name: in the form that it ends with.
    pub async fn exported(&self, code: &str, name: &str) -> Vec<u8> {
        self.say_privately(SAM, &format!("/export {code}")).await;
        let forms =
            || self.practice.view(SAM, SAM).into_iter().rfind(|m| m.text.contains("another kind of file"));
        self.until("the forms", |_| forms().is_some()).await;
        let (_, form) = name.rsplit_once('.').unwrap();
        if form != "xlsx" {
            self.press(SAM, SAM, &forms().unwrap(), &form.to_uppercase()).await;
        }
        let find = || {
            let sent = self.practice.view(SAM, SAM).into_iter().rev().filter(|m| m.document.is_some());
            let mut files = sent.filter_map(|m| self.practice.document(SAM, m.message_id));
            files.find(|(found, _)| found == name).map(|(_, bytes)| bytes)
        };
        self.until("the file", |_| find().is_some()).await;
        find().unwrap()
    }
}
