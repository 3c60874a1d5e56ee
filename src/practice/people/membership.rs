//! Who comes and goes, who administers, what a group becomes.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::super::error::ActError;
use super::super::model::{Body, ChatKind, Sender, Status};
use super::super::world::{World, member, new_chat};

impl World {
    /// Sets what a user is in a chat and tells the bot (`my_chat_member`, `chat_member`).
    pub(crate) fn change_member(&mut self, chat: i64, user: i64, by: i64, status: Status) {
        let Some(known) = self.chats.get(&chat) else {
            return;
        };
        let old = self.member_json(known, user);
        if let Some(known) = self.chats.get_mut(&chat) {
            known.members.insert(user, member(status));
        }
        let Some(known) = self.chats.get(&chat) else {
            return;
        };
        let new = self.member_json(known, user);
        if old == new {
            return;
        }
        let change = json!({
            "chat": self.chat_json(chat),
            "from": self.actor_json(by),
            "date": self.now(),
            "old_chat_member": old,
            "new_chat_member": new,
        });
        if user == self.bot.id {
            self.notify("my_chat_member", change);
        } else if known.is_admin(self.bot.id) {
            self.notify("chat_member", change);
        }
    }

    pub(crate) fn add_bot(&mut self, by: i64, group: i64, admin: bool) -> Result<(), ActError> {
        self.check_in(by, group)?;
        let bot = self.bot.id;
        if admin && !self.chats.get(&group).is_some_and(|chat| chat.is_admin(by)) {
            return Err(ActError::NotAllowed);
        }
        let status =
            if admin { Status::Administrator { rights: World::admin_rights() } } else { Status::Member };
        self.change_member(group, bot, by, status);
        let users = json!({ "new_chat_members": [self.user_json(bot)] });
        self.service(group, by, users);
        Ok(())
    }

    pub(crate) fn remove_bot(&mut self, by: i64, group: i64) -> Result<(), ActError> {
        self.check_in(by, group)?;
        if !self.chats.get(&group).is_some_and(|chat| chat.is_admin(by)) {
            return Err(ActError::NotAllowed);
        }
        let bot = self.bot.id;
        self.change_member(group, bot, by, Status::Kicked);
        let left = json!({ "left_chat_member": self.user_json(bot) });
        self.service(group, by, left);
        Ok(())
    }

    /// Makes the bot an administrator with these rights, or a plain member without any.
    pub(crate) fn promote_bot(&mut self, group: i64, rights: &[&str]) -> Result<(), ActError> {
        let known = self.chats.get(&group).ok_or(ActError::NoChat(group))?;
        let bot = self.bot.id;
        if !known.member(bot).is_in() {
            return Err(ActError::NotMember(bot));
        }
        let creator =
            known.members.iter().find(|(_, m)| m.status == Status::Creator).map_or(bot, |(id, _)| *id);
        let rights: BTreeSet<String> = rights.iter().map(|right| (*right).to_owned()).collect();
        let status = if rights.is_empty() { Status::Member } else { Status::Administrator { rights } };
        self.change_member(group, bot, creator, status);
        Ok(())
    }

    pub(crate) fn set_admin(&mut self, person: i64, group: i64, admin: bool) -> Result<(), ActError> {
        self.check_in(person, group)?;
        let known = self.chats.get(&group).ok_or(ActError::NoChat(group))?;
        if known.member(person) == Status::Creator {
            return Err(ActError::NotAllowed);
        }
        let by =
            known.members.iter().find(|(_, m)| m.status == Status::Creator).map_or(person, |(id, _)| *id);
        let status =
            if admin { Status::Administrator { rights: World::admin_rights() } } else { Status::Member };
        self.change_member(group, person, by, status);
        Ok(())
    }

    pub(crate) fn join(&mut self, person: i64, group: i64) -> Result<(), ActError> {
        if !self.people.contains_key(&person) {
            return Err(ActError::NoPerson(person));
        }
        if !self.chats.contains_key(&group) {
            return Err(ActError::NoChat(group));
        }
        self.change_member(group, person, person, Status::Member);
        let users = json!({ "new_chat_members": [self.user_json(person)] });
        self.service(group, person, users);
        Ok(())
    }

    pub(crate) fn leave(&mut self, person: i64, group: i64) -> Result<(), ActError> {
        self.check_in(person, group)?;
        let left = json!({ "left_chat_member": self.user_json(person) });
        self.service(group, person, left);
        self.change_member(group, person, person, Status::Left);
        Ok(())
    }

    /// A basic group becomes a supergroup: a new id, the same people, and a note in both.
    pub(crate) fn upgrade(&mut self, group: i64) -> Result<i64, ActError> {
        let old =
            self.chats.get(&group).filter(|chat| chat.kind == ChatKind::Group && chat.upgraded_to.is_none());
        let old = old.ok_or(ActError::NoChat(group))?;
        let creator = old.members.iter().find(|(_, m)| m.status == Status::Creator).map_or(0, |(id, _)| *id);
        let to = -1_002_000_000_000 + group;
        let mut new = new_chat(to, ChatKind::Supergroup, &old.title);
        new.members = old.members.clone();
        self.chats.insert(to, new);
        self.service(group, creator, json!({ "migrate_to_chat_id": to }));
        if let Some(old) = self.chats.get_mut(&group) {
            old.upgraded_to = Some(to);
        }
        self.service(to, creator, json!({ "migrate_from_chat_id": group }));
        Ok(to)
    }

    pub(crate) fn block(&mut self, person: i64) -> Result<(), ActError> {
        self.set_blocked(person, true)
    }

    pub(crate) fn unblock(&mut self, person: i64) {
        // Nobody to unblock is no fault here: writing to the bot unblocks whoever had blocked it.
        let _ = self.set_blocked(person, false);
    }

    fn set_blocked(&mut self, person: i64, blocked: bool) -> Result<(), ActError> {
        let bot = self.bot.id;
        let known = self.people.get_mut(&person).ok_or(ActError::NoPerson(person))?;
        if known.blocked == blocked {
            return Ok(());
        }
        known.blocked = blocked;
        self.open_private(person);
        self.change_member(person, bot, person, if blocked { Status::Kicked } else { Status::Member });
        Ok(())
    }

    fn service(&mut self, chat: i64, by: i64, fields: Value) {
        let id = self.next_message_id(chat);
        let message = self.new_message(id, Sender::Person(by), Body::Service(fields));
        self.put(chat, message);
    }
}
