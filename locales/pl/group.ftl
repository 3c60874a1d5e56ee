### What Chorus says to a group: the welcome, and the group's languages.

## Welcome

welcome-title = Dzień dobry! Jestem { -brand }.
welcome-ask = Zadaję rodzinom krótkie pytania, zanim zapadnie jakakolwiek decyzja.
welcome-each = Każda rodzina czyta i odpowiada w swoim języku. Nikt nie widzi, kto co wybrał.
welcome-principles-button = Osiem żelaznych zasad
welcome-languages-button = Języki tej grupy
welcome-help-button = Pomoc

## The group's languages

languages-title = W jakich językach czyta ta grupa?
languages-how = Naciśnij język, aby go dodać lub usunąć. Pierwszy wybrany język będzie na początku.
languages-now = Teraz: { $languages }.
languages-done-button = Gotowe
languages-done = Zapisano. Możesz to zmienić w każdej chwili. Wystarczy napisać /settings.
languages-keep-one = Grupa potrzebuje przynajmniej jednego języka. Najpierw dodaj inny.

languages-check-readers = Gdy ktoś z grupy przetłumaczy tekst, najpierw sprawdza go osoba prowadząca grupę albo inna osoba, która czyta w tym języku. Potem widzą go wszyscy.
languages-check-organisers = Gdy ktoś z grupy przetłumaczy tekst, najpierw sprawdza go osoba prowadząca grupę. Potem widzą go wszyscy.
languages-check-button = Zmień, kto sprawdza
