### When a poll closes by itself: chosen by an organiser, in private.

card-closes = 结束时间：{ $when }
reminder = 现在回答还来得及。投票就在上面的消息里。
closing-ask = 投票什么时候结束？
closing-now = 现在的结束时间：{ $when }
closing-open-end = 现在的设定：一直进行，直到您结束它。
closing-evening-button = 今天晚上
closing-tomorrow-button = 明天晚上
closing-days-button = 三天后
closing-week-button = 一周后
closing-other-button = 别的时间
closing-never-button = 由我来结束
closing-button = 什么时候结束
closing-set = 已保存。投票结束时间：{ $when }
closing-unset = 已保存。投票会一直进行，直到您结束它。
closing-write = 请把日期和时间发给我，像这样写：{ $example }。时间以这个城市为准：{ $city }。
refusal-time-unreadable = 我看不懂这个时间。请像这样写日期和时间：{ $example }
refusal-time-past = 这个时间已经过了。请选晚一点的时间。
refusal-time-far = 这个时间太远了。一个投票最多可以进行一年。
help-organiser-until = 投票可以自动结束。请在最后一行写上日期和时间，像这样：
