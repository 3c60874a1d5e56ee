### A poll: the card in the group, the private ballot, what a press is answered with, the result.
### A message that takes a $count takes a $shown too: $count only picks the plural form, $shown is the same
### number as readers of this language write it.

## Answers that stand in every language

answer-yes = 是
answer-no = 否
answer-not-sure = 不确定
answer-strongly-agree = 非常同意
answer-agree = 同意
answer-in-the-middle = 中立
answer-disagree = 不同意
answer-strongly-disagree = 非常不同意
answer-monday = 星期一
answer-tuesday = 星期二
answer-wednesday = 星期三
answer-thursday = 星期四
answer-friday = 星期五
answer-saturday = 星期六
answer-sunday = 星期日
answer-morning = 上午
answer-afternoon = 下午
answer-evening = 晚上

## The card, seen by the whole group

card-answered =
    { $count ->
        [0] 还没有人回答。
       *[other] 已有 { $shown } 人回答。
    }
card-how = 点击数字就能回答。没有人能看到您选了什么。
card-languages = 🌐 用您的语言看：{ $languages }
card-code = 投票编号：{ $code }

## What a press is answered with: at most 200 characters, together with the longest option that fits

press-saved = 已保存：{ $option }
press-secret = 没有人能看到您选了什么，组织者也看不到。投票结束前您都可以改。
press-changed = 已更改。您现在的回答：{ $option }
press-same = 这已经是您的回答：{ $option }。没有变化。
press-withdrawn = 您的回答已收回。投票结束前，您可以再回答。
press-nothing-to-withdraw = 您没有可以收回的回答。

## The ballot, seen by one person

ballot-chosen = 您的回答：{ $option }
ballot-not-chosen = 您还没有回答。
ballot-how = 点击按钮回答。这里只有您能看到。
ballot-withdraw-button = 收回我的回答
ballot-written-in = 这个投票还没有翻译成您的语言。它是用这种语言写的：{ $language }。
ballot-waiting = 有人把它翻译成了您的语言。请帮忙检查文字。
ballot-listen-button = 听录音
ballot-more-button = 更多
ballot-back-button = 返回
ballot-translate-button = { -help-translate }

## Concerns: a person does not understand a question, or says that it is the wrong one

card-concerns = 有些人对这个问题有疑问，组织者正在了解。
concern-unclear-button = 我不明白这个问题
concern-wrong-button = 该问的不是这个问题
concern-how = 您对这个问题有疑问吗？点击 ❓ 就能说出来，再点击一次就收回。没有人能看到是您说的。组织者只看到人数，而且至少有 { $fewest } 人才会显示。结果里显示的也是这些数字。
concern-saved = 谢谢您。已经把您算进去了，不会显示您的名字。
concern-taken-back = 已收回，不再把您算进去。
concern-unclear =
    { $count ->
       *[other] { $shown } 人不明白这个问题。
    }
concern-wrong =
    { $count ->
       *[other] { $shown } 人说该问的不是这个问题。
    }

## Where the words of a poll come from, as its readers are told

words-by-organiser = 由一位组织者翻译。
words-by-member = 由群里的一位成员翻译。
words-by-machine = 这是机器翻译的，还没有人检查过。

## A recording of a poll, sent as a voice message

voice-caption = 投票朗读，语言：{ $language }。
voice-by-member = 由群里的一位成员录音。
voice-gone = 这段录音不能再播放了。您仍然可以看投票的文字。

## The result

result-title = 这个投票已结束。
result-closed = 结束时间：{ $when }
result-answered =
    { $count ->
        [0] 没有人回答。
       *[other] 共有 { $shown } 人回答。
    }
result-option =
    { $count ->
       *[other] { $shown } 人（{ $percent }%）
    }
result-announced = 这个投票已结束。结果在上面的消息里。谢谢大家的回答！
result-picture = 图片显示的是同样的结果。
result-still-open =
    { $count ->
        [0] 这个投票还在进行，还没有人回答。投票结束后，您会看到结果。
       *[other] 这个投票还在进行，已有 { $shown } 人回答。投票结束后，您会看到结果。
    }
close-done = 投票已结束。
