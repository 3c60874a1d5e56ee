### Writing a poll step by step, in the private chat with an organiser.

## In the group, where /poll stands alone

builder-choose = 您想问大家什么？可以选一个各种语言都已备好的问题，也可以到私聊里自己写。投票开始之前，群里什么都看不到。
builder-write-button = 自己写问题

## The steps

builder-question = 您想问大家什么？请现在写下问题。或者选一个各种语言都已备好的问题：
builder-question-now = 现在的问题：{ $question }
builder-answers = 大家可以选哪些选项？请每行写一个。或者在这里选：
builder-keep-button = 保持原样
builder-preview = 群里看到的会是这样：
builder-asked-in = 会在这些群里问：{ $groups }
builder-lacks = 这些语言还缺文字：{ $languages }。您可以在“语言”里补写。以后群成员也可以帮忙。
builder-open-button = 开始投票
builder-cancel-button = 取消
builder-more = 您想改什么？
builder-change-question-button = 问题
builder-change-answers-button = 选项
builder-change-groups-button = 在哪些群问
builder-change-kind-button = 回答方式
builder-suggestions-button = 让大家提议别的选项
builder-no-suggestions-button = 不收大家提议的选项
builder-kind = 大家怎样回答？
builder-one-button = 只选一个
builder-several-button = 想选几个就选几个
builder-most-button = 最多选 { $most } 个
builder-order-button = 给选项排先后顺序
builder-groups = 要在哪些群里问？点击一个群，可以加上或去掉。
builder-write-sign = 有 ✍ 的语言还缺文字。点击它就可以补写。
builder-source-button = 所用语言：{ $language }
builder-source = 您是用哪种语言写这个投票的？

## To open it later

builder-later-button = 以后再开始
builder-tomorrow-button = 明天 9:00
builder-at-once-button = 等我点击“开始投票”时
builder-schedule-button = 到这个时间开始
builder-later = 投票什么时候开始？
builder-opens = 开始时间：{ $when }
builder-scheduled = 投票准备好了，到时候会自动开始。在那之前谁也看不到。
builder-not-opened = 您的投票没能开始。可能您已不是这个群的组织者，也可能我不在群里了。投票已替您保留，就是这个：{ $question }

## A poll that is not open yet

builder-away = 投票已经收起来了，没有人看到过。我会保留 90 天。
builder-back-again-button = 把它找回来
builder-unfinished = 您有一个还没开始的投票：{ $question }
builder-go-on-button = 接着写
builder-new-button = 写一个新投票

## What stands in the way

refusal-sketch-buttons = 已经准备好了。请点击下面的按钮。想改文字，请点击“返回”。
refusal-sketch-group = 请先选一个群。
refusal-sketch-gone = 群里已经有这个投票，或者它已经不在了。输入 /poll 就可以写一个新投票。

## In help and in what is kept about people

help-builder = 在群里输入 /poll ，我会一步一步帮您写。投票开始之前，谁也看不到。您也可以一次写完：
privacy-builder = 如果您一步一步写投票，在它开始之前，我们会加密保存。如果一直没有开始，90 天后我们就删除。
