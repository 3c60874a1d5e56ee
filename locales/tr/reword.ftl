### A question asked again in other words: the new poll takes the place of the old one.

## An organiser asks a question again in other words

# A button; at most 40 characters with its mark.
reword-button = Başka sözlerle sor
# In the private chat. refusal-poll-how follows reword-what.
reword-ask = Şimdi bana soruyu başka sözlerle gönderin.
reword-what = Yeni anket sıfırdan başlar. O açılınca bu anket kapanır.
# The words are there; reason-seen and reason-write follow.
reword-why = Soru neden yeniden soruluyor?
refusal-already-replaced = Bu soru zaten yeniden soruldu. Yeni anket: { $code }.

## What the two polls say of each other, to everybody

# On the new card and ballot; a reason may follow, in an organiser's own words.
replaces = Bu soru, { $code } anketinin yerini aldı.
# On the old result, and where the group is told of its close.
replaced-by = Bu soru başka sözlerle yeniden soruldu. Yeni anket: { $code }.
