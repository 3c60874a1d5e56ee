### What is shown of few people; why a poll closes early or at another time; private news of a poll.

## Too few people to show more than the totals

ballot-shown = À la fin du sondage, tout le monde voit combien de personnes ont choisi chaque réponse. Rien d’autre n’est montré sur moins de { $fewest } personnes.
few-answers = Moins de { $fewest } personnes ont répondu. C’est trop peu pour en montrer plus.
few-concerns = Soucis avec la question : trop peu de personnes pour le montrer.

## A poll ends now or at another time: what an organiser is asked first

reason-ask-close = Pourquoi le sondage se termine-t-il plus tôt ?
reason-ask-change = Pourquoi le sondage se termine-t-il à un autre moment ?
reason-seen = Votre groupe lira la raison avec vos propres mots.
reason-write = Envoyez-moi la raison maintenant, sur une seule ligne. Nombre de caractères au plus : { $most }.
reason-write-button = Écrire la raison
reason-without-button = Sans raison
reason-keep-button = Laisser tel quel
refusal-reason-empty = Je ne trouve pas de raison ici. Écrivez-la avec des mots, sur une seule ligne.
refusal-reason-long = Cette raison est trop longue. Elle a { $shown } caractères, et le maximum est { $most }.

## The group is told of it, in a reply to the card

closed-early = Il s’est terminé plus tôt que prévu.
end-changed = Ce sondage se terminera à un autre moment. Il est dans le message au-dessus.
end-taken-away = Ce sondage reste maintenant en cours jusqu’à ce que les responsables le terminent. Il est dans le message au-dessus.
reason-follows = Les responsables disent pourquoi, en dessous.

## News of an open poll in private, for who asked: another answer, and that it ends soon

bell-button = Recevoir des nouvelles du sondage
bell-options = Je vous écrirai en privé quand il y aura une nouvelle réponse à choisir.
bell-end = Je vous le rappellerai quelques heures avant la fin, si vous n’avez pas encore répondu.
bell-again = Pour annuler, appuyez de nouveau.
bell-off = C’est annulé. Je ne vous enverrai plus de nouvelles de ce sondage.
bell-reminder = Vous avez demandé des nouvelles de ce sondage. Il se termine bientôt, et vous n’avez pas encore répondu :
bell-option = Vous avez demandé des nouvelles de ce sondage. Il y a une nouvelle réponse à choisir :
bell-open-button = Voir le sondage
refusal-no-news = Il n’y aura plus de nouvelles de ce sondage. Vous pouvez encore répondre maintenant.
privacy-news = Si vous demandez des nouvelles d’un sondage, nous gardons sous clé le compte Telegram auquel les envoyer. Si vous annulez votre demande, ou à la fin du sondage, nous effaçons cette information.
