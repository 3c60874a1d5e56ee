### Polls that are ready in every language: the question, its name on a button, and the answers.

ready-when = ہم کب ملیں؟
ready-where = ہم کیسے ملیں؟
ready-take-part = آپ کی شرکت کس چیز سے ممکن ہو گی؟
ready-first = ان میں سے آپ کے لیے سب سے اہم کیا ہے؟
ready-feel = آپ کو یہ تجویز کیسی لگی؟
ready-meeting = کیا یہ ملاقات آپ کے لیے اچھی رہی؟

## Their names, as buttons for an organiser; at most 38 characters each

ready-when-button = کب ملیں
ready-where-button = کیسے ملیں
ready-take-part-button = شرکت کے لیے کیا چاہیے
ready-first-button = سب سے اہم کیا ہے
ready-feel-button = لوگوں کو تجویز کیسی لگی
ready-meeting-button = ملاقات کیسی رہی

## Answers to ready-when

answer-weekday-morning = پیر تا جمعہ، کسی دن صبح کو
answer-weekday-afternoon = پیر تا جمعہ، کسی دن سہ پہر کو
answer-weekday-evening = پیر تا جمعہ، کسی دن شام کو
answer-saturday-daytime = ہفتے کو دن میں
answer-sunday-daytime = اتوار کو دن میں

## Answers to ready-where

answer-in-person = آمنے سامنے
answer-online = ویڈیو کال پر
answer-both-ways = دونوں طرح، ایک ساتھ

## Answers to ready-take-part and ready-first

answer-childcare = بچوں کی دیکھ بھال
answer-travel = آنے جانے میں مدد
answer-interpreter = زبانی ترجمہ
answer-time-of-day = دن کا کوئی اور وقت
answer-food = کھانا
answer-quiet-space = پُرسکون جگہ
answer-nothing-needed = ان میں سے کچھ نہیں چاہیے

## Answers to ready-feel, with answer-not-sure between the second and the third

answer-like-very-much = بہت پسند ہے
answer-like = پسند ہے
answer-dislike = پسند نہیں ہے
answer-worried = مجھے اس پر تشویش ہے

## Answers to ready-meeting, with answer-yes first and answer-no third

answer-partly = کسی حد تک
answer-was-not-there = میں نے شرکت نہیں کی
