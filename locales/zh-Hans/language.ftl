### How this language is named, and how Chorus speaks about languages.
### Choices made for Chinese (simplified letters, plain standard language, for readers from the mainland, Malaysia and elsewhere):
### Address: the polite 您, as in letters from a school; 大家 for the group; 你们 only for the organisers' side as a team. Nothing in it shows gender; 他们 is used of several people only, and one person is 这个人 (此人 sounds of the police) or the noun is repeated, never 他 or 她.
### Non-negotiables: "必须坚守的八条原则" (eight principles that must be held fast). 不让步 was not taken, as it sounds of a hard bargain; 八项规定, 铁律 and 铁规矩 were not taken (they sound of the party), nor 没有商量余地, which would contradict planning together.
### Co-production: "平等合作" (working together as equals). 共同制作 and 合作生产 speak of films or goods, 共商共建 is a political slogan, 共创 is business talk. Titles join the two with a colon, to avoid a double 的.
### Poll: "投票", the word of Telegram and of other chat apps. A poll 开始 (opens), is 进行中 or 还在进行 (open), and 结束 (closes); its code is 编号, never 代码.
### Answer: what one can choose is "选项" (option), what a person gives is "回答". A reply in Telegram is "回复". An idea is "想法", a suggestion in lists and files "建议", to suggest 提议. To take back is 收回, to take away 去掉, to unmark 取消.
### Organiser: "组织者"; 管理员 (admin) only where Telegram's own word is meant. Group: "群". Press: "点击". Private chat: "私聊". Log: "记录", with its "核对码" (mark). In locked form: "加密"; its key: "密钥", explained in privacy-keys. Trouble with a question: "对问题有疑问"; the wrong question: "该问的不是这个问题" (it is not this that should be asked; 问得不对 would be about how it is put). A text not there in a language: "还没有翻译成". To read (bot's texts): 看 or 阅读, not 看题 (exams).
### Host: "负责运行这个机器人的" (who is responsible for running this bot), with 一方 (party) where a noun is needed, so that a person or a body fits. The bot is 机器人, a machine that translates is 机器.
### /commands and #words have a space on both sides, also before 。 and ，; signs such as 🌐, numbers and Latin words have one except beside punctuation. Values of variables stand after a colon or in quotes.
### Plural: Chinese has one form.

## About this language

language-name = 简体中文
language-review = draft

## Glossary: the words to use, and no others

-brand = Chorus
-poll = 投票
-organiser = 组织者
-organisers = 组织者
-principles = 必须坚守的八条原则
-coproduction = 平等合作
-help-translate = 帮忙翻译
-abss = A Better Start Southend (ABSS)

## Choosing a language

language-choose = 您想让 { -brand } 用哪种语言？
language-now = 现在：{ $language }。
language-follow-button = 和我的 Telegram 一样
language-saved = 已保存。{ -brand } 会用这种语言和您说话：{ $language }。
language-following = 已保存。{ -brand } 会尽量用您的 Telegram 的语言。
language-draft-note = 这些文字还没有请以中文为母语的人检查过，有些话可能不太通顺，请您谅解。

## Saying what sounds wrong

language-draft-sign = 有 ✎ 的语言，文字还没有经过母语者检查。
language-correct-button = 告诉我们哪里用词不对
language-correct-write = 在“{ $language }”的文字里，哪些话用词不对，或者读着别扭？请现在发给我一条消息，写下那些话，以及您会怎么说。最多 { $most } 个字符。负责运行这个机器人的人会看，但看不到您是谁。
language-correct-thanks = 谢谢您！负责运行这个机器人的人会看的。
refusal-correction-long = 太长了。这里有 { $shown } 个字符，最多只能有 { $most } 个。您可以分几次发。
refusal-corrections-many = 还有很多这样的消息等着我们看。请过几天再试。谢谢您！

## What is kept of it

privacy-corrections = 如果您告诉我们哪里用词不对，我们会加密保存您写的话，最多 90 天。我们不保存是谁写的。
mydata-awaited-correction = 我们在等您发来消息，说说“{ $language }”的文字哪里用词不对。
