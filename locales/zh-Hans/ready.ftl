### Polls that are ready in every language: the question, its name on a button, and the answers.

ready-when = 我们什么时候见面？
ready-where = 我们用什么方式见面？
ready-take-part = 您需要什么，才方便参加？
ready-first = 对您来说，下面哪一项最重要？
ready-feel = 您觉得这个想法怎么样？
ready-meeting = 这次会议的安排，您觉得合适吗？

## Their names, as buttons for an organiser; at most 38 characters each

ready-when-button = 什么时候见面
ready-where-button = 用什么方式见面
ready-take-part-button = 大家参加需要什么
ready-first-button = 什么最重要
ready-feel-button = 大家觉得一个想法怎么样
ready-meeting-button = 会议开得怎么样

## Answers to ready-when

answer-weekday-morning = 星期一到五，上午
answer-weekday-afternoon = 星期一到五，下午
answer-weekday-evening = 星期一到五，晚上
answer-saturday-daytime = 星期六白天
answer-sunday-daytime = 星期日白天

## Answers to ready-where

answer-in-person = 当面见
answer-online = 视频通话
answer-both-ways = 两种方式同时进行

## Answers to ready-take-part and ready-first

answer-childcare = 有人帮忙看孩子
answer-travel = 交通上的帮助
answer-interpreter = 有人做翻译
answer-time-of-day = 换个时间段
answer-food = 有吃的
answer-quiet-space = 安静的地方
answer-nothing-needed = 这些我都不需要

## Answers to ready-feel, with answer-not-sure between the second and the third

answer-like-very-much = 我很喜欢
answer-like = 我喜欢
answer-dislike = 我不喜欢
answer-worried = 我有些担心

## Answers to ready-meeting, with answer-yes first and answer-no third

answer-partly = 部分合适
answer-was-not-there = 我没有参加
