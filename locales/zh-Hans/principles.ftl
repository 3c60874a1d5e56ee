### The eight non-negotiables of co-production. The titles are names, agreed by the ABSS Parent Champions.
### The words under each title are our own.

principles-title = { -coproduction }：{ -principles }
principles-how = 点击数字，可以看更多。
principles-credit = 这些原则由 { -abss } 的家长大使（为家长发声的家长志愿者）共同商定。每条标题下面的文字是我们写的。
principles-list-button = 全部八条
principles-previous-button = 上一条
principles-next-button = 下一条
principles-print-button = 打印全部八条
principles-print-caption = 八条都在一页上。请打开文件，然后打印。

principle-1-title = 凡是为我们做的事，都要有我们参与
principle-1-text = 一项服务是给谁的，就请谁一起来计划。在有人开始讨论或做决定之前，就请他们加入。不要一开始就拿出现成的主意，主意要一起来想。
principle-2-title = 灵活
principle-2-text = 目标是什么、路怎么走、要花多少时间，都要开放地谈。从最开始起，每一步都要愿意做出改变。
principle-3-title = 同等的价值
principle-3-text = 一起商量的每个人都能贡献一些东西。我们带来的东西各不相同，价值却是一样的。
principle-4-title = 同等的责任
principle-4-text = 从头到尾，我们一起做决定。没有哪个人、哪个团体比别人更重要，也不应该让谁看起来更重要。
principle-5-title = 良好的沟通，合适的支持
principle-5-text = 参加的每个人都能明白正在做什么。我们把事情说清楚，需要帮助的人也能得到帮助。
principle-6-title = 从一开始就没有障碍
principle-6-text = 有些事会让人没法参加。要花时间弄清楚是哪些事，然后从一开始就把这些障碍去掉。
principle-7-title = { -coproduction }的全过程都有足够的经费
principle-7-text = 一起做事需要花钱。不只是开头，每一步都要有足够的钱。
principle-8-title = 早在项目开始之前，就要这样做
principle-8-text = 先去了解你们的社区，让要一起做事的人互相信任。等大家准备好了，再开始做项目。
