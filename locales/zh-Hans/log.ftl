### The log: what was done to the polls of a group, for its members to read.

log-title = 这个群的投票操作记录
log-none = 这里还没有任何记录。
log-poll = 投票 { $code }：
log-how = 每个结果最后都有一个核对码。请留好它，以后就能证明到那时为止没有人改过这份记录：把核对码交给负责运行这个机器人的一方核对就行。
log-mark = 记录的核对码（见 /log ）：{ $mark }
log-older-button = 更早的
log-newer-button = 更新的

## What was done

log-opened = 投票开始了。
log-opened-again = 投票开始了，代替 { $code }。
log-reworded = 换了说法重新问，新编号是 { $code }。
log-extended = 结束时间改为：{ $when }。
log-extended-open = 改为由组织者来结束。
log-translated = 有了新的文字或录音，语言：{ $language }。
log-translation-removed = 去掉了这种语言的内容：{ $language }。
log-option-added = 一个建议成了选项 { $number }。
log-closed = 投票结束了。回答人数：{ $people }。
log-result-posted = 公布了结果。
log-decided = 做了决定，根据的投票：{ $codes }。
log-decided-without = 做了决定，没有列出任何投票。
log-outcome = 做到了吗？{ $outcome }
log-exported = 一位组织者把回答存成了文件（{ $form }）。
log-deleted = 投票已删除。
log-key-destroyed = 密钥已销毁。再也没有人能查出谁回答了什么。
log-moved = 这个群变成了超级群。原来的投票都跟着过来了。
log-erased = 这里原来的记录已删除。
log-unreadable = 我读不出这条记录。
