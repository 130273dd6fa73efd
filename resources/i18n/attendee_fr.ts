<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>attendee</name>
    <message id="k1.title">
        <source>Hold your QR face down
over the scanner below</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Posez votre QR code
face au lecteur ci-dessous</translation>
    </message>
    <message id="k1.access">
        <source>Larger text</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Texte grand</translation>
    </message>
    <message id="k2.title">
        <source>Reading your code</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Lecture du code</translation>
    </message>
    <message id="k2.hold">
        <source>Hold it still for a moment</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Ne bougez pas un instant</translation>
    </message>
    <message id="k2.retry">
        <source>Please try again. A brighter screen helps</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Veuillez réessayer. Un écran plus lumineux aide à la lecture</translation>
    </message>
    <message id="k3.title">
        <source>One moment</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Un instant</translation>
    </message>
    <message id="k4.status">
        <source>Checked in</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Arrivée notée</translation>
    </message>
    <message id="k4.status.at">
        <source>Checked in · {time}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Arrivée notée · {time}</translation>
    </message>
    <message id="k4.welcome">
        <source>Welcome</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Bienvenue</translation>
    </message>
    <message id="k4.now">
        <source>On now</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>En cours</translation>
    </message>
    <message id="k4.next">
        <source>Next</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>À suivre</translation>
    </message>
    <message id="k4.left">
        <source>{minutes}&#xa0;min left</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>encore {minutes}&#xa0;min</translation>
    </message>
    <message id="k4.until">
        <source>until {time}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>jusqu’à {time}</translation>
    </message>
    <message id="k4.in">
        <source>in {minutes}&#xa0;min</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>dans {minutes}&#xa0;min</translation>
    </message>
    <message id="k4.in.at">
        <source>{minutes}&#xa0;min · {time}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{minutes}&#xa0;min · {time}</translation>
    </message>
    <message id="k4.at">
        <source>at {time}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>à {time}</translation>
    </message>
    <message id="k4.starting">
        <source>starting now</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>début imminent</translation>
    </message>
    <message id="k4.table.on">
        <source>On now</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>En cours</translation>
    </message>
    <message id="k4.table.soon">
        <source>Soon</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Bientôt</translation>
    </message>
    <message id="k4.table.label">
        <source>Your table</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Votre table</translation>
    </message>
    <message id="k4.table.line">
        <source>Your table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Votre table {table}</translation>
    </message>
    <message id="k4.table.round">
        <source>{round} · Table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{round} · Table {table}</translation>
    </message>
    <message id="k4.table.short">
        <source>Table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Table {table}</translation>
    </message>
    <message id="k4.round.lasts">
        <source>{round} · {minutes}&#xa0;min</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{round} · {minutes}&#xa0;min</translation>
    </message>
    <message id="k4.day">
        <source>My day</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Programme</translation>
    </message>
    <message id="k4.map">
        <source>My table</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Ma table</translation>
    </message>
    <message id="bye.welcome">
        <source>Goodbye</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Au revoir</translation>
    </message>
    <message id="bye.status">
        <source>Checked out</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Sortie enregistrée</translation>
    </message>
    <message id="k5.badge">
        <source>Reprint badge</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Réimprimer le badge</translation>
    </message>
    <message id="k5.status">
        <source>Already checked in</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Déjà enregistré(e)</translation>
    </message>
    <message id="k5.foot">
        <source>Not you? Please call staff</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Ce n’est pas vous&#xa0;? Appelez le personnel</translation>
    </message>
    <message id="k6.wrong.title">
        <source>Please use another entrance</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Utilisez une autre entrée</translation>
    </message>
    <message id="k6.wrong">
        <source>This entrance is for “{session}” only</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Réservé à «&#xa0;{session}&#xa0;»</translation>
    </message>
    <message id="k6.early.title">
        <source>A little early</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Un peu tôt</translation>
    </message>
    <message id="k6.early">
        <source>Opens at {when}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Ouverture à {when}</translation>
    </message>
    <message id="k6.too_early.title">
        <source>Not open yet</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Pas encore ouvert</translation>
    </message>
    <message id="k6.too_early">
        <source>Opens at {when}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Ouverture à {when}</translation>
    </message>
    <message id="k6.not_valid_yet.title">
        <source>Not valid yet</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Pas encore valable</translation>
    </message>
    <message id="k6.not_valid_yet">
        <source>Valid from {when}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Valable à partir de {when}</translation>
    </message>
    <message id="k6.late.title">
        <source>Entry has closed</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Entrée close</translation>
    </message>
    <message id="k6.late">
        <source>Closed at {when}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Close à {when}</translation>
    </message>
    <message id="k6.no_longer_valid.title">
        <source>No longer valid</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>N’est plus valable</translation>
    </message>
    <message id="k6.no_longer_valid">
        <source>Valid until {when}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Valable jusqu’à {when}</translation>
    </message>
    <message id="k6.in">
        <source>in {wait}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>dans {wait}</translation>
    </message>
    <message id="k6.desk">
        <source>The help desk can help</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>L’accueil peut vous aider</translation>
    </message>
    <message id="k6.full.title">
        <source>This session is full</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Séance complète</translation>
    </message>
    <message id="k6.full">
        <source>You can join the waiting list at the help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Liste d’attente à l’accueil</translation>
    </message>
    <message id="k6.waiting">
        <source>You are on the waiting list, number&#xa0;{n}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Liste d’attente&#xa0;: numéro&#xa0;{n}</translation>
    </message>
    <message id="k7.desk">
        <source>Ask at the help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>À l’accueil</translation>
    </message>
    <message id="k9.title">
        <source>My day</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Programme</translation>
    </message>
    <message id="k9.title.date">
        <source>My day, {date}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Programme, {date}</translation>
    </message>
    <message id="k9.chip.now">
        <source>Now</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>En cours</translation>
    </message>
    <message id="k9.chip.next">
        <source>Next</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>À suivre</translation>
    </message>
    <message id="k9.ongoing">
        <source>Still on</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>En cours</translation>
    </message>
    <message id="k9.past">
        <source>{count:past session/past sessions}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{count:séance passée/séances passées}</translation>
    </message>
    <message id="k9.past.until">
        <source>{count:past session/past sessions} · up to {last}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{count:séance passée/séances passées} · jusqu’à {last}</translation>
    </message>
    <message id="k9.free">
        <source>{minutes}&#xa0;min free</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{minutes}&#xa0;min libres</translation>
    </message>
    <message id="k9.free.hours">
        <source>{hours}&#xa0;h free</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{hours}&#xa0;h libres</translation>
    </message>
    <message id="k9.free.hours.minutes">
        <source>{hours}&#xa0;h {minutes}&#xa0;min free</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min libres</translation>
    </message>
    <message id="k9.table">
        <source>Table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Table {table}</translation>
    </message>
    <message id="k9.moved">
        <source>Room changed</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Salle modifiée</translation>
    </message>
    <message id="k9.shifted">
        <source>New time</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Horaire modifié</translation>
    </message>
    <message id="k9.cancelled">
        <source>Cancelled</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Annulé</translation>
    </message>
    <message id="k9.none">
        <source>No more sessions today</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Plus rien au programme aujourd’hui</translation>
    </message>
    <message id="k9.round">
        <source>{round}: table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{round}&#xa0;: table {table}</translation>
    </message>
    <message id="k9.more">
        <source>More</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Suite</translation>
    </message>
    <message id="k9.phone">
        <source>To phone</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Sur mobile</translation>
    </message>
    <message id="k9.phone.title">
        <source>My day on my phone</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Mon programme sur mobile</translation>
    </message>
    <message id="k9.phone.scan">
        <source>Scan with your phone camera</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Visez avec l’appareil photo</translation>
    </message>
    <message id="k9.phone.calendar">
        <source>Puts your sessions and tables into your calendar</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Ajoute séances et tables au calendrier</translation>
    </message>
    <message id="k9.phone.text">
        <source>Holds your sessions and tables as text</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Contient séances et tables en texte</translation>
    </message>
    <message id="k9.phone.part">
        <source>{held} (without the last {left})</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{held} (sans les {left} derniers)</translation>
    </message>
    <message id="k9.phone.nameless">
        <source>Your name is not in it</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Votre nom n’y figure pas</translation>
    </message>
    <message id="k9.phone.back">
        <source>My day</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Programme</translation>
    </message>
    <message id="k9.phone.done">
        <source>Saved</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Enregistré</translation>
    </message>
    <message id="k10.title">
        <source>Your table {table} · {time}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Table {table} · {time}</translation>
    </message>
    <message id="k10.title.untimed">
        <source>Your table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Votre table {table}</translation>
    </message>
    <message id="k10.head">
        <source>Your table</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Votre table</translation>
    </message>
    <message id="k10.soon">
        <source>in {minutes}&#xa0;min</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>dans {minutes}&#xa0;min</translation>
    </message>
    <message id="k10.left">
        <source>{minutes}&#xa0;min left</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>encore {minutes}&#xa0;min</translation>
    </message>
    <message id="k10.seat">
        <source>{round}: table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{round} : table {table}</translation>
    </message>
    <message id="k10.company">
        <source>With you at the table</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>À votre table</translation>
    </message>
    <message id="k10.company.so_far">
        <source>With you at the table so far</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>À votre table pour l’instant</translation>
    </message>
    <message id="k10.company.show">
        <source>At my table</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>À ma table</translation>
    </message>
    <message id="k10.company.label">
        <source>With you:</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Avec vous :</translation>
    </message>
    <message id="k10.company.more">
        <source>and {n} more</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>et {n} de plus</translation>
    </message>
    <message id="k10.plan">
        <source>Floor plan</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Plan de salle</translation>
    </message>
    <message id="k10.here">
        <source>You are here</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Vous êtes ici</translation>
    </message>
    <message id="k10.door">
        <source>Entrance</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Entrée</translation>
    </message>
    <message id="k10.stage">
        <source>Stage</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Scène</translation>
    </message>
    <message id="k10.desk">
        <source>Help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Accueil</translation>
    </message>
    <message id="k11.title">
        <source>Please come
to the help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Allez à
l’accueil</translation>
    </message>
    <message id="k11.show">
        <source>Show this number to the staff</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Montrez ce numéro au personnel</translation>
    </message>
    <message id="k11.acknowledged">
        <source>The desk knows</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>L’accueil est prévenu</translation>
    </message>
    <message id="k11.number">
        <source>Your number</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Votre numéro</translation>
    </message>
    <message id="k11.ok">
        <source>Understood</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Compris</translation>
    </message>
    <message id="k12.title">
        <source>Enjoy
the event</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Bonne
journée</translation>
    </message>
    <message id="k12.next">
        <source>Next guest, please scan</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Personne suivante&#xa0;: scannez votre code</translation>
    </message>
    <message id="k13.title">
        <source>Do you need more time?</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Plus de temps&#xa0;?</translation>
    </message>
    <message id="k13.text">
        <source>Returning to start in {seconds} s</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Retour au début dans {seconds}&#xa0;s</translation>
    </message>
    <message id="k13.more">
        <source>Yes, more time</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Continuer</translation>
    </message>
    <message id="k13.finish">
        <source>Finish</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Terminer</translation>
    </message>
    <message id="k14.title">
        <source>Display options</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Affichage</translation>
    </message>
    <message id="k14.body">
        <source>These last for your visit only</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Pour votre passage seulement</translation>
    </message>
    <message id="k14.zoom">
        <source>Text size</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Taille du texte</translation>
    </message>
    <message id="k14.zoom.option">
        <source>{percent}%</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message id="k14.contrast">
        <source>High contrast</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Contraste élevé</translation>
    </message>
    <message id="k14.low">
        <source>Low position</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Affichage bas</translation>
    </message>
    <message id="k14.language">
        <source>Language</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Langue</translation>
    </message>
    <message id="lang.title">
        <source>Choose your language</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Choisissez votre langue</translation>
    </message>
    <message id="k14.on">
        <source>On</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Oui</translation>
    </message>
    <message id="k14.off">
        <source>Off</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Non</translation>
    </message>
    <message id="k14.ok">
        <source>Done</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Valider</translation>
    </message>
    <message id="k14.reset">
        <source>Settings have been reset</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Les réglages sont réinitialisés</translation>
    </message>
    <message id="k15.title">
        <source>This kiosk is not available</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Hors service</translation>
    </message>
    <message id="k15.body">
        <source>Please use the next one or the help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Utilisez la borne voisine ou l’accueil</translation>
    </message>
    <message id="k15.call.sending">
        <source>Calling our staff</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Appel du personnel</translation>
    </message>
    <message id="k15.call.sending.body">
        <source>One moment, please</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Un instant, s’il vous plaît</translation>
    </message>
    <message id="k15.call.sent">
        <source>Call sent</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Appel envoyé</translation>
    </message>
    <message id="k15.call.recorded">
        <source>We have told the staff</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Personnel prévenu</translation>
    </message>
    <message id="k15.call.recorded.body">
        <source>Waiting for them to see it</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>En attente de sa réponse</translation>
    </message>
    <message id="k15.call.seen">
        <source>Our staff have seen your call</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Appel bien reçu</translation>
    </message>
    <message id="k15.call.seen.body">
        <source>We will tell you when staff set out</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Nous vous dirons quand il arrive</translation>
    </message>
    <message id="k15.call.coming">
        <source>A member of staff is on the way</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Quelqu’un arrive</translation>
    </message>
    <message id="k15.call.coming.body">
        <source>Please wait here</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Veuillez attendre ici</translation>
    </message>
    <message id="k15.call.done">
        <source>Your call is closed</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>L’appel est terminé</translation>
    </message>
    <message id="k15.call.done.body">
        <source>Call again if you need more help</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Rappelez si vous avez encore besoin d’aide</translation>
    </message>
    <message id="k15.call.desk">
        <source>Please come to the help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Allez à l’accueil</translation>
    </message>
    <message id="k15.call.cancel">
        <source>Cancel the call</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Annuler l’appel</translation>
    </message>
    <message id="k15.call.cancelled">
        <source>Your call is cancelled</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Votre appel est annulé</translation>
    </message>
    <message id="k15.call.continue">
        <source>Continue</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Continuer</translation>
    </message>
    <message id="desk.name">
        <source>Help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Accueil</translation>
    </message>
    <message id="k1.search">
        <source>Find my name</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Par mon nom</translation>
    </message>
    <message id="k7.search">
        <source>Find my name</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Par mon nom</translation>
    </message>
    <message id="k7.unknown.status">
        <source>Please scan again</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Scannez encore</translation>
    </message>
    <message id="k7.unknown.detail">
        <source>We could not find your registration</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Nous n’avons pas trouvé votre inscription</translation>
    </message>
    <message id="k7.unknown.scan">
        <source>Scan your invitation once more</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Scannez votre invitation</translation>
    </message>
    <message id="k7.foreign.status">
        <source>Not a code of this event</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Ce code n’est pas de cet événement</translation>
    </message>
    <message id="k7.foreign.detail">
        <source>Please scan the QR of your invitation</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Scannez le QR code de votre invitation</translation>
    </message>
    <message id="k7.foreign.scan">
        <source>Scan your invitation</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Scannez votre invitation</translation>
    </message>
    <message id="k7.other.status">
        <source>Not an event code</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Pas un code d’événement</translation>
    </message>
    <message id="k7.other.detail">
        <source>Please scan the QR of your invitation</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Scannez le QR code de votre invitation</translation>
    </message>
    <message id="k7.other.scan">
        <source>Scan your invitation</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Scannez votre invitation</translation>
    </message>
    <message id="k7.unread.status">
        <source>Please scan again</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Scannez encore</translation>
    </message>
    <message id="k7.unread.detail">
        <source>The code could not be read</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Le code n’a pas pu être lu</translation>
    </message>
    <message id="k7.unread.scan">
        <source>Scan your invitation once more</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Scannez votre invitation</translation>
    </message>
    <message id="k7.brighter">
        <source>Brighter</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Plus lumineux</translation>
    </message>
    <message id="k7.facedown">
        <source>Face down</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Vers le bas</translation>
    </message>
    <message id="k8.title">
        <source>Type your name</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Votre nom</translation>
    </message>
    <message id="k8.hint">
        <source>Type at least 2 syllables</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Saisissez au moins 2 syllabes</translation>
    </message>
    <message id="k8.hint.latin">
        <source>Type at least 3 letters</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Saisissez au moins 3 lettres</translation>
    </message>
    <message id="k8.found">
        <source>Touch your name</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Touchez votre nom</translation>
    </message>
    <message id="k8.more">
        <source>Keep typing to narrow the list</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Continuez pour réduire la liste</translation>
    </message>
    <message id="k8.none">
        <source>No match. Try your name in Korean or English</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Aucun résultat. Essayez une autre orthographe</translation>
    </message>
    <message id="k8.desk">
        <source>Help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Accueil</translation>
    </message>
    <message id="k8.hint.code">
        <source>Type the whole code or ticket number</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Saisissez le code ou le numéro de billet entier</translation>
    </message>
    <message id="k8.code">
        <source>Use this code</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Utiliser ce code</translation>
    </message>
    <message id="k8.verify.title">
        <source>Last 4 digits of your phone</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>4 derniers chiffres du téléphone</translation>
    </message>
    <message id="k8.verify">
        <source>Enter them to show that it is you</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Saisissez-les pour confirmer que c’est vous</translation>
    </message>
    <message id="k8.verify.wrong">
        <source>That does not match. Try again ({left} left)</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Pas de correspondance. Réessayez (reste {left})</translation>
    </message>
    <message id="k8.back">
        <source>Back</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Retour</translation>
    </message>
    <message id="key.delete">
        <source>Delete</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Effacer</translation>
    </message>
    <message id="key.shift">
        <source>Double consonants</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Consonnes doubles</translation>
    </message>
    <message id="key.space">
        <source>Space</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Espace</translation>
    </message>
    <message id="key.digits">
        <source>Digits</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Chiffres</translation>
    </message>
    <message id="key.next">
        <source>Next letter</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Lettre suivante</translation>
    </message>
    <message id="key.hangul">
        <source>Hangul</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Hangeul</translation>
    </message>
    <message id="key.latin">
        <source>English letters</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Lettres latines</translation>
    </message>
    <message id="pin.title">
        <source>Enter the staff PIN</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Code du personnel</translation>
    </message>
    <message id="pin.wrong">
        <source>That does not match. Please try again</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Pas de correspondance. Veuillez réessayer</translation>
    </message>
    <message id="pin.wait">
        <source>The number did not match several times. Try again in {seconds} s</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Plusieurs codes ne correspondent pas. Réessayez dans {seconds}&#xa0;s</translation>
    </message>
    <message id="pin.clock">
        <source>This clock differs by {seconds} s from the other devices. Set it</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>L’horloge diffère de {seconds}&#xa0;s des autres appareils. Réglez-la</translation>
    </message>
    <message id="pin.clear">
        <source>Clear</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Effacer</translation>
    </message>
    <message id="pin.ok">
        <source>OK</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>OK</translation>
    </message>
    <message id="bar.start">
        <source>Start over</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Accueil</translation>
    </message>
    <message id="bar.start.short">
        <source>Restart</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Accueil</translation>
    </message>
    <message id="bar.help">
        <source>Call staff</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Aide</translation>
    </message>
    <message id="bar.help.short">
        <source>Staff</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Aide</translation>
    </message>
    <message id="place.floor">
        <source>{room}, {floor}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{room}, {floor}</translation>
    </message>
    <message id="when.today">
        <source>{time} today</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{time} aujourd’hui</translation>
    </message>
    <message id="when.date">
        <source>{time} on {date}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{time}, {date}</translation>
    </message>
    <message id="date.day">
        <source>{weekday} {day} {month}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{weekday} {day} {month}</translation>
    </message>
    <message id="way.number">
        <source>It is table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>C’est la table {table}</translation>
    </message>
    <message id="way.here">
        <source>You are there</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Vous y êtes</translation>
    </message>
    <message id="way.room">
        <source>Go to {room} and look for table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Allez à {room} et cherchez la table {table}</translation>
    </message>
    <message id="way.worded">
        <source>{way}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{way}</translation>
    </message>
    <message id="way.arrow.straight">
        <source>Straight ahead</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Tout droit</translation>
    </message>
    <message id="way.arrow.left">
        <source>To the left</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>À gauche</translation>
    </message>
    <message id="way.arrow.right">
        <source>To the right</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>À droite</translation>
    </message>
    <message id="way.arrow.escalator_up">
        <source>Escalator up</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Escalator, monter</translation>
    </message>
    <message id="way.arrow.escalator_down">
        <source>Escalator down</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Escalator, descendre</translation>
    </message>
    <message id="way.arrow.stairs_up">
        <source>Stairs up</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Escalier, monter</translation>
    </message>
    <message id="way.arrow.stairs_down">
        <source>Stairs down</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Escalier, descendre</translation>
    </message>
    <message id="way.arrow.lift">
        <source>By lift</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Par l’ascenseur</translation>
    </message>
    <message id="way.with_metres">
        <source>{way} · about {metres}&#xa0;m</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{way} · environ {metres}&#xa0;m</translation>
    </message>
    <message id="duration.minutes">
        <source>{minutes} min</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message id="duration.hours">
        <source>{hours} h</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{hours}&#xa0;h</translation>
    </message>
    <message id="duration.hours_minutes">
        <source>{hours} h {minutes} min</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message id="duration.days">
        <source>{days:day/days}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{days:jour/jours}</translation>
    </message>
    <message id="way.row.ahead">
        <source>{row}, straight ahead</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{row}, tout droit</translation>
    </message>
    <message id="way.row.right">
        <source>{row}, {place} from the right</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{row}, {place} depuis la droite</translation>
    </message>
    <message id="way.row.left">
        <source>{row}, {place} from the left</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{row}, {place} depuis la gauche</translation>
    </message>
    <message id="way.row.middle">
        <source>{row}, in the middle</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{row}, au milieu</translation>
    </message>
    <message id="way.row.only">
        <source>{row}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{row}</translation>
    </message>
    <message id="way.counted.here">
        <source>{row} row from here</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{row} rangée d’ici</translation>
    </message>
    <message id="way.counted.door">
        <source>{row} row</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{row} rangée</translation>
    </message>
    <message id="way.towards.ahead">
        <source>About {metres}&#xa0;m straight ahead</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>À environ {metres}&#xa0;m tout droit</translation>
    </message>
    <message id="way.towards.ahead_right">
        <source>About {metres}&#xa0;m ahead on the right</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>À environ {metres}&#xa0;m devant à droite</translation>
    </message>
    <message id="way.towards.right">
        <source>About {metres}&#xa0;m to your right</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>À environ {metres}&#xa0;m à droite</translation>
    </message>
    <message id="way.towards.behind_right">
        <source>About {metres}&#xa0;m behind you on the right</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>À environ {metres}&#xa0;m derrière à droite</translation>
    </message>
    <message id="way.towards.behind">
        <source>About {metres}&#xa0;m behind you</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>À environ {metres}&#xa0;m derrière vous</translation>
    </message>
    <message id="way.towards.behind_left">
        <source>About {metres}&#xa0;m behind you on the left</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>À environ {metres}&#xa0;m derrière à gauche</translation>
    </message>
    <message id="way.towards.left">
        <source>About {metres}&#xa0;m to your left</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>À environ {metres}&#xa0;m à gauche</translation>
    </message>
    <message id="way.towards.ahead_left">
        <source>About {metres}&#xa0;m ahead on the left</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>À environ {metres}&#xa0;m devant à gauche</translation>
    </message>
    <message id="way.nth.1">
        <source>1st</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>1re</translation>
    </message>
    <message id="way.nth.2">
        <source>2nd</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>2e</translation>
    </message>
    <message id="way.nth.3">
        <source>3rd</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>3e</translation>
    </message>
    <message id="way.nth.4">
        <source>4th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>4e</translation>
    </message>
    <message id="way.nth.5">
        <source>5th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>5e</translation>
    </message>
    <message id="way.nth.6">
        <source>6th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>6e</translation>
    </message>
    <message id="way.nth.7">
        <source>7th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>7e</translation>
    </message>
    <message id="way.nth.8">
        <source>8th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>8e</translation>
    </message>
    <message id="way.nth.9">
        <source>9th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>9e</translation>
    </message>
    <message id="way.nth.10">
        <source>10th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>10e</translation>
    </message>
    <message id="way.nth.11">
        <source>11th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>11e</translation>
    </message>
    <message id="way.nth.12">
        <source>12th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>12e</translation>
    </message>
    <message id="date.weekday.0">
        <source>Mon</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>lun.</translation>
    </message>
    <message id="date.weekday.1">
        <source>Tue</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>mar.</translation>
    </message>
    <message id="date.weekday.2">
        <source>Wed</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>mer.</translation>
    </message>
    <message id="date.weekday.3">
        <source>Thu</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>jeu.</translation>
    </message>
    <message id="date.weekday.4">
        <source>Fri</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>ven.</translation>
    </message>
    <message id="date.weekday.5">
        <source>Sat</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>sam.</translation>
    </message>
    <message id="date.weekday.6">
        <source>Sun</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>dim.</translation>
    </message>
    <message id="date.month.1">
        <source>Jan</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>janv.</translation>
    </message>
    <message id="date.month.2">
        <source>Feb</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>févr.</translation>
    </message>
    <message id="date.month.3">
        <source>Mar</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>mars</translation>
    </message>
    <message id="date.month.4">
        <source>Apr</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>avr.</translation>
    </message>
    <message id="date.month.5">
        <source>May</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>mai</translation>
    </message>
    <message id="date.month.6">
        <source>Jun</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>juin</translation>
    </message>
    <message id="date.month.7">
        <source>Jul</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>juil.</translation>
    </message>
    <message id="date.month.8">
        <source>Aug</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>août</translation>
    </message>
    <message id="date.month.9">
        <source>Sep</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>sept.</translation>
    </message>
    <message id="date.month.10">
        <source>Oct</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>oct.</translation>
    </message>
    <message id="date.month.11">
        <source>Nov</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>nov.</translation>
    </message>
    <message id="date.month.12">
        <source>Dec</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>déc.</translation>
    </message>
    <message id="k1.camera">
        <source>The camera only reads QR codes. No images are stored</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>La caméra lit seulement les QR codes. Aucune image n’est conservée</translation>
    </message>
    <message id="k1.camera.title">
        <source>Show your QR
to the camera</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Montrez votre QR code
à la caméra</translation>
    </message>
    <message id="k1.badges">
        <source>Badges are handed out at the desk today</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Les badges sont remis à l’accueil aujourd’hui</translation>
    </message>
    <message id="k1.loading">
        <source>Loading: {n} entries to go</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Chargement : encore {n} entrées</translation>
    </message>
    <message id="k4.badge">
        <source>Printing your badge</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Impression de votre badge</translation>
    </message>
    <message id="k4.badge.name">
        <source>Name on your badge</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Nom sur votre badge</translation>
    </message>
    <message id="k4.badge.right">
        <source>Yes, print it</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Oui, imprimer</translation>
    </message>
    <message id="k4.badge.wrong">
        <source>No, go to the desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Non, aller à l’accueil</translation>
    </message>
    <message id="k4.take">
        <source>Please take your badge</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Prenez votre badge</translation>
    </message>
    <message id="k15.badge">
        <source>Please collect your badge at the help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Retirez votre badge à l’accueil</translation>
    </message>
    <message id="k16.title">
        <source>Who is here with you?</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Qui vous accompagne&#xa0;?</translation>
    </message>
    <message id="k16.body">
        <source>You are checked in</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Vous êtes enregistré</translation>
    </message>
    <message id="k16.later">
        <source>Those who come later scan their own code</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Ceux qui arrivent plus tard scannent leur code</translation>
    </message>
    <message id="k16.companion">
        <source>Companion</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Accompagnant</translation>
    </message>
    <message id="k16.companion.number">
        <source>Companion&#xa0;{number}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Accompagnant&#xa0;{number}</translation>
    </message>
    <message id="k16.here">
        <source>Yes</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Oui</translation>
    </message>
    <message id="k16.away">
        <source>No</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Non</translation>
    </message>
    <message id="k16.all">
        <source>All here</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Tous</translation>
    </message>
    <message id="k16.alone">
        <source>Only me</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Juste moi</translation>
    </message>
    <message id="k16.submit">
        <source>Check in&#xa0;{n:companion/companions}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Enregistrer&#xa0;{n:accompagnant/accompagnants}</translation>
    </message>
    <message id="k16.done">
        <source>Checked in with you:&#xa0;{n}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Enregistrés avec vous&#xa0;:&#xa0;{n}</translation>
    </message>
    <message id="k16.desk">
        <source>The others, please come to the desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Les autres sont priés de venir au comptoir</translation>
    </message>
    <message id="k16.desk.none">
        <source>Those who came with you, please come to the desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Vos accompagnants sont priés de venir au comptoir</translation>
    </message>
    <message id="k1.deaf">
        <source>Codes cannot be read
at the moment</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Lecture des codes
indisponible</translation>
    </message>
    <message id="k1.deaf.body">
        <source>Search by name, or come to the help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Cherchez votre nom ou rendez-vous à l’accueil</translation>
    </message>
    <message id="letter.heading">
        <source>Invitation</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Invitation</translation>
    </message>
    <message id="letter.reminder">
        <source>Reminder</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Rappel</translation>
    </message>
    <message id="letter.when">
        <source>When</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Date</translation>
    </message>
    <message id="letter.where">
        <source>Where</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Lieu</translation>
    </message>
    <message id="letter.programme">
        <source>Your programme</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Votre programme</translation>
    </message>
    <message id="letter.how">
        <source>Hold this code under the scanner at the entrance, on paper or on your phone.</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Présentez ce code au lecteur à l’entrée, sur papier ou sur votre téléphone.</translation>
    </message>
    <message id="letter.personal">
        <source>This code is yours alone. Please do not pass it on.</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Ce code est personnel. Merci de ne pas le transmettre.</translation>
    </message>
    <message id="letter.text">
        <source>You are invited to our event: {event}. Please bring this code with you.</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Nous avons le plaisir de vous inviter à cet événement : {event}. Merci d’apporter ce code.</translation>
    </message>
    <message id="letter.page">
        <source>Page {page} of {pages}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message id="k17.next">
        <source>Next</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Continuer</translation>
    </message>
    <message id="k17.skip">
        <source>Skip</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Passer</translation>
    </message>
    <message id="k17.yes">
        <source>Yes</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Oui</translation>
    </message>
    <message id="k17.no">
        <source>No</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Non</translation>
    </message>
    <message id="k17.several">
        <source>You may choose several</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Plusieurs choix possibles</translation>
    </message>
    <message id="k17.choose">
        <source>Please choose at least one</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Choisissez au moins une réponse</translation>
    </message>
    <message id="k17.wrong">
        <source>Please check what you typed</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Vérifiez votre saisie</translation>
    </message>
    <message id="k17.hint.date">
        <source>Year, month and day, such as 2027 06 02</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Année, mois et jour, par exemple 2027 06 02</translation>
    </message>
    <message id="k17.hint.time">
        <source>Hour and minute, such as 14 30</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Heure et minutes, par exemple 14 30</translation>
    </message>
    <message id="k17.hint">
        <source>Type your answer, then touch Next</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Saisissez votre réponse, puis touchez Continuer</translation>
    </message>
</context>
</TS>
