### Kinds of polls: people may choose several answers, or put them in order; and the five steps from "strongly agree" on.
### Where one answer is chosen, the texts stand in poll.ftl.

## The card, seen by the whole group; each follows card-answered

card-several = 点击您要选的数字，想选几个就选几个。再点击一次就取消。没有人能看到您选了什么。
card-several-most = 点击您要选的数字，最多选 { $most } 个。再点击一次就取消。没有人能看到您选了什么。
card-order = 请排先后顺序：先点击您觉得最好的，再点击第二好的，依次往下。想停就停。想收回，请点击 🌐。没有人能看到您选了什么。

## The ballot, seen by one person

ballot-several = 想选几个就选几个。再点击一次就取消。这里只有您能看到。
ballot-several-most = 最多选 { $most } 个。再点击一次就取消。这里只有您能看到。
ballot-order-how = 先点击您觉得最好的，再点击第二好的，依次往下。想停就停。这里只有您能看到。
ballot-order = 您的顺序：{ $options }
ballot-undo-button = 收回最后一个

## What a press is answered with: at most 200 characters, with as many of the answers' texts as fit

press-order = 已保存。您现在的顺序：{ $options }
press-order-same = 没有变化。您的顺序：{ $options }
refusal-most-chosen = 最多只能选 { $most } 个。请先取消一个。

## The result

result-several = 每个人可以选不止一个，所以比例加起来可能超过 100%。
result-order = 排第一得 { $most } 分，往后每一位少 1 分。没有排进去的不得分。
result-points =
    { $count ->
       *[other] { $shown } 分
    }
result-place = 第 { $place } 名
result-place-shared = 并列第 { $place } 名
result-spread = 合起来看：“同意”这边 { $agree }，“中立” { $middle }，“不同意”这边 { $disagree }。
result-picture-points = 图中条形旁边的数字是分数。

## For organisers

help-organiser-kinds = 想让大家选不止一个，请单独一行写 #several 。写 #several 3 ，就最多选 3 个。写 #order ，就请大家排先后顺序。
refusal-most-unreadable = 我看不懂写着 #several 的那一行。请只写 #several ，或者加一个数字，像这样：#several 3
