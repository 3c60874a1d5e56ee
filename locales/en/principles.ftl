### The eight non-negotiables of co-production. The titles are names, agreed by the ABSS Parent Champions.
### The words under each title are our own.

principles-title = The eight non-negotiables of { -coproduction }
principles-how = Press a number to read more.
principles-credit = Agreed by the Parent Champions of { -abss }. The words under each title are ours.
# A button: back to the list of all eight.
principles-list-button = All eight
# Buttons to the one before and the one after; the arrows are added to them.
principles-previous-button = Back
principles-next-button = Next
# A button: get all eight as a page for paper.
principles-print-button = Print all eight
# Sent with the file.
principles-print-caption = All eight on one page. Open the file, then print it.

principle-1-title = Nothing done for us without us
principle-1-text = The people a service is for help to plan it. They join in before anyone talks it over or decides. Do not start with a ready-made idea. Shape the idea together.
principle-2-title = Flexibility
principle-2-text = Be open about the goal, the way there and the time it may take. Be ready to change things at every step, from the very start.
principle-3-title = Equal value
principle-3-text = Everyone at the table brings something. We bring different things. They are worth the same.
principle-4-title = Equal responsibility
principle-4-text = We decide together, from start to end. No person and no group is more important than the others. Nobody should look more important, either.
principle-5-title = Good communication and appropriate support
principle-5-text = Everyone who takes part can understand what is going on. We share things clearly, and people get the support they need for it.
principle-6-title = Accessibility from the start
principle-6-text = Some things keep people from taking part. Take time to find out what they are. Then take them out of the way, from the start.
principle-7-title = Adequate funding throughout the co-production journey
principle-7-text = Working together costs money. There is enough of it at every step of the way, not only at the start.
principle-8-title = Put it in place from before the project even starts
principle-8-text = First get to know your community. Build trust between the people who will work together. Start on the project after that, when people are ready.
