### Polls that are ready in every language: the question, its name on a button, and the answers.

ready-when = When shall we meet?
ready-where = How shall we meet?
ready-take-part = What would make it possible for you to take part?
ready-first = Which of these comes first for you?
ready-feel = How do you feel about this idea?
ready-meeting = Did this meeting work for you?

## Their names, as buttons for an organiser; at most 37 characters each

ready-when-button = When to meet
ready-where-button = How to meet
ready-take-part-button = What people need to take part
ready-first-button = What comes first
ready-feel-button = What people feel about an idea
ready-meeting-button = How a meeting went

## Answers to ready-when

answer-weekday-morning = On a weekday, in the morning
answer-weekday-afternoon = On a weekday, in the afternoon
answer-weekday-evening = On a weekday, in the evening
answer-saturday-daytime = On Saturday, during the day
answer-sunday-daytime = On Sunday, during the day

## Answers to ready-where

answer-in-person = In person
answer-online = By video call
answer-both-ways = Both at the same time

## Answers to ready-take-part and ready-first

answer-childcare = Childcare
answer-travel = Help with travel
answer-interpreter = An interpreter
answer-time-of-day = Another time of day
answer-food = Food
answer-quiet-space = A quiet space
# To ready-take-part only.
answer-nothing-needed = I need none of these

## Answers to ready-feel, with answer-not-sure between the second and the third

answer-like-very-much = I like it a lot
answer-like = I like it
answer-dislike = I don’t like it
answer-worried = I am worried about it

## Answers to ready-meeting, with answer-yes first and answer-no third

answer-partly = Partly
answer-was-not-there = I was not there
