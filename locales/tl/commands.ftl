### The commands, as Telegram lists them (at most 256 characters each), and what the bot says of itself.

command-help = Paano ito gamitin
command-language = Piliin ang wika ninyo
command-principles = Ang { -principles } sa { -coproduction }
command-poll = Magtanong sa grupo
command-close = Isara ang poll at ipakita ang resulta
command-results = Ipakita ang resulta ng poll
command-export = Kunin ang mga sagot bilang file
command-suggest = Magmungkahi ng ibang sagot sa poll
command-decide = Sabihin sa grupo ang napagdesisyunan
command-decisions = Tingnan ang mga napagdesisyunan
command-promise = Sabihin kung paano sinusunod ng grupo ninyo ang { -principles }
command-log = Tingnan ang mga ginawa sa mga poll
command-report = Kumuha ng ulat tungkol sa mga sinabi ng mga tao
command-settings = Ayusin ang settings ng grupong ito
command-privacy = Ano ang itinatabi tungkol sa inyo

bot-description = Nagtatanong ang { -brand } sa mga grupo ng magulang bago may mapagdesisyunan. Maiikli lang ang mga tanong. Bawat isa ay nagbabasa at sumasagot sa sariling wika. Walang makakakita sa pinili ninyo.
bot-short-description = Mabilis na poll para sa mga grupo ng magulang. Bawat isa ay sumasagot sa sariling wika.
