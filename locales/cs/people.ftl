### People's own data: who answers for it, the file with all that is held about a person, and being forgotten.

## What is kept: told by /privacy

privacy-contact = Máte dotaz ke svým údajům? Zeptejte se zde: { $contact }.
privacy-basis-consent = Zákon nám to dovoluje uchovávat, protože s tím každým klepnutím souhlasíte. Můžete si to kdykoli rozmyslet.
privacy-basis-public-task = Zákon nám to dovoluje uchovávat, protože ptát se rodin patří k veřejnému úkolu toho, kdo bota provozuje.
privacy-basis-legitimate-interests = Zákon nám to dovoluje uchovávat, protože k tomu je poctivý důvod: slyšet, co rodiny chtějí. Nikomu to neškodí.
privacy-days =
    { $count ->
        [one] { $shown } den
        [few] { $shown } dny
        [many] { $shown } dne
       *[other] { $shown } dní
    }
privacy-keys = { $days } po skončení ankety zničíme její klíč. Pak už nikdo nezjistí, která odpověď byla vaše, ani tento bot. Celkové počty zůstanou.
privacy-left-groups = { $days } po odchodu bota { -brand } ze skupiny smažeme, co o té skupině uchováváme.
privacy-log = Co dělají s anketami lidé, kteří vedou skupinu, se zapisuje, aby si to mohl přečíst každý ve skupině: /log. Nikdo tam není jmenován.
privacy-rights = Můžete vidět všechno, co o vás uchováváme: napište /mydata. Můžete to nechat smazat: napište /forgetme.
privacy-adults = { -brand } je jen pro dospělé. Používejte ho prosím, jen pokud vám už je 18 let.

## Commands and help

command-mydata = Zobrazit všechno, co o vás uchováváme
command-forgetme = Nechat smazat, co o vás uchováváme
help-family-data =
    /mydata – všechno, co o vás uchováváme
    /forgetme – nechte to smazat

## The file with all that is held

mydata-caption = To je všechno, co o vás { -brand } uchovává. Otevřete soubor a přečtěte si ho. Jsou v něm vidět vaše odpovědi, proto si ho prosím nechte pro sebe.
mydata-title = Všechno, co o vás { -brand } uchovává
mydata-made = Tento soubor je ze dne: { $day }.
mydata-nothing = Nic o vás neuchováváme.
mydata-destroyed = Klíče starých anket jsou zničené. Nikdo už nezjistí, jestli v nich je vaše odpověď, proto v tomto souboru nejsou.
mydata-you-title = O vás
mydata-account = Číslo vašeho účtu v Telegramu (uchováváme ho zašifrované): { $number }. Není to vaše telefonní číslo.
mydata-language = Váš zvolený jazyk (uchováváme ho zašifrovaný): { $language }
mydata-chat-open = Soukromý chat s botem { -brand } je otevřený.
mydata-chat-closed = Soukromý chat s botem { -brand } je zavřený.
mydata-awaited = Čekáme na vaši zprávu k této anketě: { $code }
mydata-promise = Váš text pro skupinu (uchováváme ho zašifrovaný). Čekáme, až vyberete skupinu. Text: { $text }
mydata-groups-title = Skupiny, ve kterých jsou vaše odpovědi
mydata-polls-title = Ankety
mydata-day-heading = Den
mydata-event-heading = Co se stalo
mydata-language-heading = Jazyk
mydata-group-heading = Skupina
mydata-place-heading = Kde
mydata-cast = Vaše odpověď: { $answer }
mydata-changed = Vaše nová odpověď: { $answer }
mydata-withdrawn = Odpověď zrušena
mydata-on-card = Pod anketou
mydata-on-ballot = Ve zprávě, kterou vidíte jen vy
mydata-in-private = V soukromém chatu
mydata-concern = Potíže s otázkou: { $concern }
mydata-idea = Váš nápad (uchováváme ho zašifrovaný): { $idea }
mydata-idea-settled = Den, kdy přišel váš nápad: { $day }. Lidé, kteří vedou skupinu, už o něm rozhodli. Už neuchováváme údaj o tom, že jsou ta slova vaše.
mydata-silenced = V této anketě od vás lidé, kteří vedou skupinu, další nápady nepřijímají.
mydata-follower = Dostáváte zprávy o této anketě.
mydata-opened = Vaše poslední otevření této ankety: před chvílí.
mydata-translation = Text této ankety je od vás. Jazyk: { $language }. Den: { $day }.
mydata-recording = Vaše nahrávka této ankety. Jazyk: { $language }. Den: { $day }.
mydata-sketches-title = Ankety, které píšete (uchováváme je zašifrované)
mydata-letters-title = Zprávy, které na vás čekají (uchováváme je zašifrované)

## Being forgotten

forgetme-ask-title = Máme smazat, co o vás uchováváme?
forgetme-ask =
    Ankety, které běží: zrušíme vaše odpovědi a vezmeme zpět vaše nápady. Vezmeme zpět i vaše upozornění na potíže s otázkou.
    Ankety, které skončily: celkové počty zůstanou. Nikdo už nezjistí, která odpověď byla vaše.
    Smažeme vaši volbu jazyka, připomínky a nahrávky. Smažeme i ankety, které píšete, a zprávy, které na vás čekají.
forgetme-ask-stays = Vaše slova, která už skupina může číst, zůstanou. Pokud od vás v běžící anketě lidé, kteří vedou skupinu, další nápady nepřijímají, zůstane i to, dokud anketa neskončí.
forgetme-ask-again = Potom můžete { -brand } používat znovu jako kdokoli jiný.
forgetme-yes-button = Ano, smazat
forgetme-no-button = Ne, nechat
forgetme-kept = Nic se nesmazalo. Všechno zůstává, jak to je.
forgetme-done-title = Hotovo.
forgetme-nothing = Už nebylo co smazat.
forgetme-withdrawn = Zrušené odpovědi v anketách, které běží: { $number }
forgetme-untied = Odpovědi v ukončených anketách, u kterých už nikdo nezjistí, že jsou vaše: { $number }
forgetme-concerns = Upozornění na potíže s otázkami, vzatá zpět nebo už bez spojení s vámi: { $number }
forgetme-ideas = Nápady vzaté zpět nebo už bez spojení s vámi: { $number }
forgetme-translations = Překlady a nahrávky smazané nebo už bez spojení s vámi: { $number }
forgetme-reminders = Ankety, o kterých už nedostanete zprávy: { $number }
forgetme-sketches = Smazané rozepsané ankety: { $number }
forgetme-letters = Smazané zprávy, které na vás čekaly: { $number }
forgetme-settings = Vaše volba jazyka a údaj o soukromém chatu jsou smazané.
