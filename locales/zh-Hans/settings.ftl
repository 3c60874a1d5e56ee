### A group's settings, shown to an organiser alone.

settings-title = “{ $group }”的设置
settings-which = 您想设置哪个群？
settings-none = 我不知道您是哪个群的组织者。请把我加到您的群里，在那里输入 /settings 。
settings-languages = 语言：{ $languages }
settings-zone = 时间（以这个城市为准）：{ $city }
settings-quiet = 安静时段：{ $from } 到 { $to }
settings-quiet-none = 安静时段：没有
settings-concerns = 什么时候显示“对问题有疑问”的提示：{ $share }
# Buttons; at most 40 characters each.
settings-languages-button = 语言
settings-zone-button = 时间
settings-quiet-button = 安静时段
settings-concerns-button = 对问题有疑问
settings-saved = 已保存。
# The parts of the world, as buttons.
zone-where = 您的群在哪里？
zone-africa-button = 非洲
zone-america-button = 美洲
zone-asia-button = 亚洲
zone-australia-button = 澳大利亚和太平洋地区
zone-europe-button = 欧洲
zone-city = 哪个城市和您的群时间相同？
quiet-ask = 在安静时段，我在群里发消息没有声音。我应该什么时候安静？
quiet-none-button = 不要安静时段
# When the card and a note to organisers tell that people have trouble with a question.
concerns-ask = 大家可以说不明白一个问题，或者说该问的不是这个问题。很多人这样说时，投票上会显示，我也会告诉组织者。在回答的人里，要有多少人这样说才算？不管怎样，至少要有 { $fewest } 人。
# Buttons, which also stand in settings-concerns.
concerns-off-button = 从不
concerns-tenth-button = 每 10 人中至少 1 人
concerns-quarter-button = 每 4 人中至少 1 人
concerns-half-button = 每 2 人中至少 1 人
