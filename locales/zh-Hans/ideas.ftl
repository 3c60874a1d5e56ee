### The open question: people answer in their own words, and organisers put some of these ideas to a vote.
### Where a number follows a colon, it needs no plural form.

## On the card, the ballot and the result

ideas-people =
    { $count ->
        [0] 还没有人发来想法。
       *[other] 已有 { $shown } 人发来想法。
    }
ideas-card-how = 点击 💡，写下您自己的想法，用什么语言都行。没有人能看到是您写的。
ideas-ballot-how = 点击 💡 写下想法，用什么语言都行。组织者会看所有想法，再选一些请大家投票。这里只有您能看到。
ideas-own-none = 您还没有发过想法。
ideas-own = 您的想法：
ideas-own-voted = 已请大家投票：{ $idea }
ideas-button = 写下我的想法
ideas-take-back-button = 收回我的想法
ideas-taken-back = 您的想法已收回。大家已经在投票的想法会保留。
ideas-still-open = 这个投票还在进行。
ideas-voted = 已放进投票 { $code } 的想法：{ $shown }

## To who has an idea, in private

ideas-write = 您有什么想法？请用一条消息写给我，用什么语言都行。请写短一点，最多 { $most } 个字符。
ideas-thanks = 谢谢您！您的想法已收到。如果它被选出来请大家投票，我会在私聊里告诉您。
ideas-heard = 上面的想法，现在大家可以投票了。那个投票的编号是 { $code }。

## To organisers, in private

ideas-list-button = 所有想法
ideas-list-how = 点击数字，就选中一个想法；再点击一次，就取消。选中 2 到 12 个，就可以做成投票。没有人会知道是谁的想法。
ideas-list-none = 现在没有可以选的想法。
ideas-vote-button = 用选中的想法做投票：{ $shown }
builder-ideas-button = 大家写自己的想法

## Every "no": what happened, and what to do

refusal-open-with-options = 用了 #ideas ，大家就用自己的话回答。请只写问题，不写选项。
refusal-ideas-few = 请先选中至少 { $most } 个想法。
refusal-ideas-many = 您已选中 { $most } 个想法。一个投票最多只能有这么多。请先取消一个。
refusal-ideas-gone = 有些想法已经收回，或者大家已经在投票。请重新从想法列表里选。
refusal-export-open = 这个投票没有文件，因为大家写的是自己的想法。想看这些想法，请在私聊里输入 /results 和投票编号。

## Help and privacy

help-organiser-ideas = 想听大家的想法，请单独一行写 #ideas ，不写选项。大家会用自己的话写给我。点击 🌐，再点击“更多”，就能看这些想法，并把好的选出来请大家投票。
privacy-ideas = 如果投票请您写自己的想法，我们会加密保存您的想法，也加密记下是谁写的。组织者能看到想法，但不会知道是谁写的。如果请大家对您的想法投票，每个人都能看到它，我们就会删除是谁写的记录。在那之前，您可以收回想法。
