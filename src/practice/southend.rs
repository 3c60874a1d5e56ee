//! Making worlds: the practice group of Southend, and bare ones for tests to furnish.

use std::collections::BTreeMap;

use super::model::{ApiVersion, Bot, ChatKind, Person, Status};
use super::updates::Queue;
use super::world::{World, member, new_chat};

/// The practice group.
pub const SOUTHEND: i64 = -1_001_000_000_001;
/// Who made the group and organises in it.
pub const SAM: i64 = 512_340_781;

/// Name, id and language of the practice group's people, Sam first.
const PEOPLE: [(&str, i64, Option<&str>); 10] = [
    ("Sam Carter", SAM, Some("en")),
    ("Ania", 623_118_045, Some("pl")),
    ("Imran", 701_552_936, Some("ur")),
    ("Nasrin", 845_902_217, Some("bn")),
    ("Olena", 918_437_650, Some("uk")),
    ("Youssef", 1_034_882_196, Some("ar")),
    ("Maria", 1_287_615_403, Some("ro")),
    ("Petra", 1_466_093_728, Some("cs")),
    ("Linh", 5_120_774_369, Some("vi")),
    ("Alex", 6_238_905_114, None),
];

impl World {
    /// "Southend Parent Champions", a supergroup of ten people; the bot is not in it yet.
    pub fn southend() -> World {
        let mut world = World::bare();
        for (name, id, language) in PEOPLE {
            world.add_person(id, name, language);
        }
        let ids: Vec<i64> = PEOPLE.iter().map(|(_, id, _)| *id).collect();
        world.add_supergroup(SOUTHEND, "Southend Parent Champions", SAM, &ids);
        world
    }

    /// The bot Chorus (`chorus_practice_bot`) alone in the world.
    pub fn bare() -> World {
        World {
            bot: Bot {
                id: 7_412_609_358,
                token: "7412609358:AAPracticeOnlyNotARealTokenChorus00".to_owned(),
                name: "Chorus".to_owned(),
                username: "chorus_practice_bot".to_owned(),
                reads_all: false,
            },
            version: ApiVersion::default(),
            people: BTreeMap::new(),
            chats: BTreeMap::new(),
            queue: Queue::default(),
            presses: BTreeMap::new(),
            swept_ms: 0,
            files: BTreeMap::new(),
            commands: Vec::new(),
            profile: BTreeMap::new(),
            last_id: 0,
            last_message: 0,
            now_ms: 0,
            answer_within: 15,
            pace: None,
        }
    }

    /// Adds a person; a space in the name divides first from last. The id is their private chat's too.
    pub fn add_person(&mut self, id: i64, name: &str, language_code: Option<&str>) -> &mut World {
        let (first, last) = name.split_once(' ').map_or((name, None), |(first, last)| (first, Some(last)));
        self.people.insert(
            id,
            Person {
                id,
                first_name: first.to_owned(),
                last_name: last.map(str::to_owned),
                username: None,
                language_code: language_code.map(str::to_owned),
                started: false,
                blocked: false,
            },
        );
        self
    }

    /// Adds a supergroup; ids of supergroups are -1000000000000 less a number.
    pub fn add_supergroup(&mut self, id: i64, title: &str, creator: i64, people: &[i64]) -> &mut World {
        self.add_chat(id, ChatKind::Supergroup, title, creator, people)
    }

    /// Adds a basic group; its id is a small negative number.
    pub fn add_group(&mut self, id: i64, title: &str, creator: i64, people: &[i64]) -> &mut World {
        self.add_chat(id, ChatKind::Group, title, creator, people)
    }

    /// Adds a channel, linked to a discussion group where one is given.
    pub fn add_channel(&mut self, id: i64, title: &str, creator: i64, discussion: Option<i64>) -> &mut World {
        self.add_chat(id, ChatKind::Channel, title, creator, &[]);
        if let (Some(channel), Some(group)) = (self.chats.get_mut(&id), discussion) {
            channel.linked = Some(group);
            if let Some(group) = self.chats.get_mut(&group) {
                group.linked = Some(id);
            }
        }
        self
    }

    /// Makes a supergroup a forum and adds a topic to it; returns its `message_thread_id`.
    pub fn add_topic(&mut self, group: i64, name: &str) -> i64 {
        let thread = self.next_message_id(group);
        if let Some(group) = self.chats.get_mut(&group) {
            group.topics.insert(thread, name.to_owned());
        }
        thread
    }

    /// Non-administrators, the bot among them, can't ask for this group's other members.
    pub fn hide_members(&mut self, group: i64) -> &mut World {
        if let Some(group) = self.chats.get_mut(&group) {
            group.hidden_members = true;
        }
        self
    }

    /// Non-administrators, the bot among them, can't send photos to this group.
    pub fn forbid_photos(&mut self, group: i64) -> &mut World {
        if let Some(group) = self.chats.get_mut(&group) {
            group.photos_forbidden = true;
        }
        self
    }

    fn add_chat(&mut self, id: i64, kind: ChatKind, title: &str, creator: i64, people: &[i64]) -> &mut World {
        let mut chat = new_chat(id, kind, title);
        for person in people {
            chat.members.insert(*person, member(Status::Member));
        }
        chat.members.insert(creator, member(Status::Creator));
        self.chats.insert(id, chat);
        self
    }
}
