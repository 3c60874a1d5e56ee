### A poll that was asked in several groups: its numbers by group, for organisers.

group-people = ਜਵਾਬ ਦੇਣ ਵਾਲੇ ਲੋਕ, ਗਰੁੱਪਾਂ ਦੇ ਹਿਸਾਬ ਨਾਲ:
group-few = ਬਹੁਤ ਘੱਟ, ਇਸ ਲਈ ਨਹੀਂ ਦਿਖਾਏ ਗਏ
