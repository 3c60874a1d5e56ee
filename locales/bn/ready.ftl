### Polls that are ready in every language: the question, its name on a button, and the answers.

ready-when = আমরা কখন দেখা করব?
ready-where = আমরা কীভাবে দেখা করব?
ready-take-part = কী হলে আপনি অংশ নিতে পারবেন?
ready-first = এগুলোর মধ্যে কোনটি আপনার কাছে সবচেয়ে জরুরি?
ready-feel = এই প্রস্তাবটি আপনার কেমন লাগছে?
ready-meeting = এই সভাটি কি আপনার জন্য ভালো ছিল?

## Their names, as buttons for an organiser; at most 38 characters each

ready-when-button = কখন দেখা করব
ready-where-button = কীভাবে দেখা করব
ready-take-part-button = অংশ নিতে কী দরকার
ready-first-button = কোনটি সবচেয়ে জরুরি
ready-feel-button = কোনো প্রস্তাব কেমন লাগছে
ready-meeting-button = সভাটি কেমন হলো

## Answers to ready-when

answer-weekday-morning = কাজের দিনে সকালে
answer-weekday-afternoon = কাজের দিনে দুপুরের পর
answer-weekday-evening = কাজের দিনে সন্ধ্যায়
answer-saturday-daytime = শনিবার দিনের বেলায়
answer-sunday-daytime = রবিবার দিনের বেলায়

## Answers to ready-where

answer-in-person = সামনাসামনি
answer-online = ভিডিও কলে
answer-both-ways = একসাথে দুইভাবেই

## Answers to ready-take-part and ready-first

answer-childcare = শিশুদের দেখাশোনা
answer-travel = যাতায়াতে সাহায্য
answer-interpreter = দোভাষী
answer-time-of-day = দিনের অন্য সময়
answer-food = খাবার
answer-quiet-space = নিরিবিলি জায়গা
answer-nothing-needed = এগুলোর কোনোটিই লাগবে না

## Answers to ready-feel, with answer-not-sure between the second and the third

answer-like-very-much = খুব ভালো লাগছে
answer-like = ভালো লাগছে
answer-dislike = ভালো লাগছে না
answer-worried = এটি নিয়ে চিন্তা হচ্ছে

## Answers to ready-meeting, with answer-yes first and answer-no third

answer-partly = কিছুটা
answer-was-not-there = আমি সেখানে ছিলাম না
