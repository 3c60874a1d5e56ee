### What Chorus says to a group: the welcome, and the group's languages.

## Welcome

welcome-title = 大家好！我是 { -brand }。
welcome-ask = 事情决定之前，我会先问各个家庭一些简短的问题。
welcome-each = 每个家庭都用自己的语言阅读和回答。回答是保密的。
welcome-principles-button = { -principles }
welcome-languages-button = 这个群的语言
welcome-help-button = 帮助

## The group's languages

languages-title = 这个群里的人用哪些语言？
languages-how = 点击一种语言，可以加上或去掉。先选的排在最前面。
languages-now = 现在：{ $languages }。
languages-done-button = 完成
languages-done = 已保存。您随时可以用 /settings 更改。
languages-keep-one = 一个群至少要有一种语言。请先加上另一种。

languages-check-readers = 成员翻译的文字，要先由组织者检查，或由另一个看得懂这种语言的人检查，然后才会显示。
languages-check-organisers = 成员翻译的文字，要先由组织者检查，然后才会显示。
languages-check-button = 更改由谁检查
