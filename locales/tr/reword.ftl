### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

reword-button = Başka sözlerle sor
reword-ask = Şimdi bana soruyu başka sözlerle gönderin.
reword-what = Yeni anket sıfırdan başlar. O açılınca bu anket kapanır.
reword-why = Soru neden yeniden soruluyor?
refusal-already-replaced = Bu soru zaten yeniden soruldu. Yeni anket: { $code }.

## What the two polls say of each other, to everybody

replaces = Bu soru, { $code } anketinin yerini aldı.
replaced-by = Bu soru başka sözlerle yeniden soruldu. Yeni anket: { $code }.
