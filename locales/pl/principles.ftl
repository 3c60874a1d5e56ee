### The eight non-negotiables of co-production. The titles are names, agreed by the ABSS Parent Champions.
### The words under each title are our own.

principles-title = Osiem żelaznych zasad współtworzenia
principles-how = Naciśnij numer, aby przeczytać więcej.
principles-credit = Te zasady wspólnie uzgodnili rodzice-ambasadorzy z { -abss }. Opisy pod tytułami są nasze.
principles-list-button = Wszystkie osiem
principles-previous-button = Poprzednia
principles-next-button = Następna
principles-print-button = Wydrukuj wszystkie osiem
principles-print-caption = Wszystkie osiem zasad na jednej stronie. Otwórz plik i go wydrukuj.

principle-1-title = Nic o nas bez nas
principle-1-text = Ludzie, którym coś ma służyć, pomagają to zaplanować. Dołączają, zanim ktokolwiek zacznie o tym rozmawiać albo decydować. Nie zaczynamy od gotowego pomysłu. Pomysł tworzymy razem.
principle-2-title = Elastyczność
principle-2-text = Mówimy otwarcie, jaki jest cel, jak do niego dojdziemy i ile czasu może to zająć. Na każdym etapie, od samego początku, jest miejsce na zmiany.
principle-3-title = Równa wartość
principle-3-text = Każda osoba wnosi coś do wspólnej pracy. Wnosimy różne rzeczy. Wszystkie są tyle samo warte.
principle-4-title = Równa odpowiedzialność
principle-4-text = Decydujemy razem, od początku do końca. Żadna osoba ani grupa nie jest ważniejsza od innych. Nikt nie powinien też wyglądać na kogoś ważniejszego.
principle-5-title = Dobra komunikacja i odpowiednie wsparcie
principle-5-text = Wszyscy, którzy biorą udział, mogą zrozumieć, co się dzieje. Mówimy i piszemy jasno. Każda osoba dostaje wsparcie, którego do tego potrzebuje.
principle-6-title = Dostępność od samego początku
principle-6-text = Różne przeszkody nie pozwalają ludziom brać udziału. Znajdujemy czas, aby się o nich dowiedzieć. Usuwamy je od samego początku.
principle-7-title = Wystarczające fundusze na cały proces współtworzenia
principle-7-text = Wspólna praca kosztuje. Pieniędzy musi wystarczyć na każdy etap, nie tylko na początek.
principle-8-title = Współtworzenie jeszcze przed startem projektu
principle-8-text = Najpierw poznajemy swoją społeczność. Budujemy zaufanie między ludźmi, którzy będą razem pracować. Projekt zaczynamy dopiero potem, gdy ludzie są na to gotowi.
