<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>attendee</name>
    <message id="k1.title">
        <source>Hold your QR face down
over the scanner below</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Acerque su código QR
al lector de abajo</translation>
    </message>
    <message id="k1.access">
        <source>Larger text</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Texto grande</translation>
    </message>
    <message id="k2.title">
        <source>Reading your code</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Leyendo el código</translation>
    </message>
    <message id="k2.hold">
        <source>Hold it still for a moment</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>No lo mueva un momento</translation>
    </message>
    <message id="k2.retry">
        <source>Please try again. A brighter screen helps</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Inténtelo de nuevo. Una pantalla más brillante ayuda</translation>
    </message>
    <message id="k3.title">
        <source>One moment</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Un momento</translation>
    </message>
    <message id="k4.status">
        <source>Checked in</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Registro completado</translation>
    </message>
    <message id="k4.status.at">
        <source>Checked in · {time}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Registro completado · {time}</translation>
    </message>
    <message id="k4.welcome">
        <source>Welcome</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Bienvenido/a</translation>
    </message>
    <message id="k4.now">
        <source>On now</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Ahora</translation>
    </message>
    <message id="k4.next">
        <source>Next</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>A continuación</translation>
    </message>
    <message id="k4.left">
        <source>{minutes}&#xa0;min left</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>quedan {minutes}&#xa0;min</translation>
    </message>
    <message id="k4.until">
        <source>until {time}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>hasta las {time}</translation>
    </message>
    <message id="k4.in">
        <source>in {minutes}&#xa0;min</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>en {minutes}&#xa0;min</translation>
    </message>
    <message id="k4.in.at">
        <source>{minutes}&#xa0;min · {time}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{minutes}&#xa0;min · {time}</translation>
    </message>
    <message id="k4.at">
        <source>at {time}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>a las {time}</translation>
    </message>
    <message id="k4.starting">
        <source>starting now</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>empieza ya</translation>
    </message>
    <message id="k4.table.on">
        <source>On now</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Ahora</translation>
    </message>
    <message id="k4.table.soon">
        <source>Soon</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Pronto</translation>
    </message>
    <message id="k4.table.label">
        <source>Your table</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Su mesa</translation>
    </message>
    <message id="k4.table.line">
        <source>Your table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Su mesa {table}</translation>
    </message>
    <message id="k4.table.round">
        <source>{round} · Table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{round} · Mesa {table}</translation>
    </message>
    <message id="k4.table.short">
        <source>Table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Mesa {table}</translation>
    </message>
    <message id="k4.round.lasts">
        <source>{round} · {minutes}&#xa0;min</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{round} · {minutes}&#xa0;min</translation>
    </message>
    <message id="k4.day">
        <source>My day</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Mi agenda</translation>
    </message>
    <message id="k4.map">
        <source>My table</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Ver mi mesa</translation>
    </message>
    <message id="bye.welcome">
        <source>Goodbye</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Hasta pronto</translation>
    </message>
    <message id="bye.status">
        <source>Checked out</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Salida registrada</translation>
    </message>
    <message id="k5.badge">
        <source>Reprint badge</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Reimprimir acreditación</translation>
    </message>
    <message id="k5.status">
        <source>Already checked in</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Ya se ha registrado</translation>
    </message>
    <message id="k5.foot">
        <source>Not you? Please call staff</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>¿No es usted? Llame al personal</translation>
    </message>
    <message id="k6.wrong.title">
        <source>Please use another entrance</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Use otra entrada</translation>
    </message>
    <message id="k6.wrong">
        <source>This entrance is for “{session}” only</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Solo para «{session}»</translation>
    </message>
    <message id="k6.early.title">
        <source>A little early</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Un poco pronto</translation>
    </message>
    <message id="k6.early">
        <source>Opens at {when}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Abre: {when}</translation>
    </message>
    <message id="k6.too_early.title">
        <source>Not open yet</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Aún no ha abierto</translation>
    </message>
    <message id="k6.too_early">
        <source>Opens at {when}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Abre: {when}</translation>
    </message>
    <message id="k6.not_valid_yet.title">
        <source>Not valid yet</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Aún no es válida</translation>
    </message>
    <message id="k6.not_valid_yet">
        <source>Valid from {when}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Desde: {when}</translation>
    </message>
    <message id="k6.late.title">
        <source>Entry has closed</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Entrada cerrada</translation>
    </message>
    <message id="k6.late">
        <source>Closed at {when}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Cerró: {when}</translation>
    </message>
    <message id="k6.no_longer_valid.title">
        <source>No longer valid</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Ya no es válida</translation>
    </message>
    <message id="k6.no_longer_valid">
        <source>Valid until {when}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Hasta: {when}</translation>
    </message>
    <message id="k6.in">
        <source>in {wait}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>en {wait}</translation>
    </message>
    <message id="k6.desk">
        <source>The help desk can help</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Pregunte en Información</translation>
    </message>
    <message id="k6.full.title">
        <source>This session is full</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Sesión completa</translation>
    </message>
    <message id="k6.full">
        <source>You can join the waiting list at the help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Lista de espera en Información</translation>
    </message>
    <message id="k6.waiting">
        <source>You are on the waiting list, number&#xa0;{n}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Lista de espera: número&#xa0;{n}</translation>
    </message>
    <message id="k7.desk">
        <source>Ask at the help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>En Información</translation>
    </message>
    <message id="k9.title">
        <source>My day</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Mi agenda</translation>
    </message>
    <message id="k9.title.date">
        <source>My day, {date}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Mi agenda, {date}</translation>
    </message>
    <message id="k9.chip.now">
        <source>Now</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Ahora</translation>
    </message>
    <message id="k9.chip.next">
        <source>Next</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>A continuación</translation>
    </message>
    <message id="k9.ongoing">
        <source>Still on</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>En curso</translation>
    </message>
    <message id="k9.past">
        <source>{count:past session/past sessions}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{count:sesión pasada/sesiones pasadas}</translation>
    </message>
    <message id="k9.past.until">
        <source>{count:past session/past sessions} · up to {last}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{count:sesión pasada/sesiones pasadas} · hasta {last}</translation>
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
        <translation>Mesa {table}</translation>
    </message>
    <message id="k9.moved">
        <source>Room changed</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Cambio de sala</translation>
    </message>
    <message id="k9.shifted">
        <source>New time</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Cambio de hora</translation>
    </message>
    <message id="k9.cancelled">
        <source>Cancelled</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Cancelada</translation>
    </message>
    <message id="k9.none">
        <source>No more sessions today</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>No quedan sesiones hoy</translation>
    </message>
    <message id="k9.round">
        <source>{round}: table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{round}: mesa {table}</translation>
    </message>
    <message id="k9.more">
        <source>More</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Más</translation>
    </message>
    <message id="k9.phone">
        <source>To phone</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Al móvil</translation>
    </message>
    <message id="k9.phone.title">
        <source>My day on my phone</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Mi agenda en el móvil</translation>
    </message>
    <message id="k9.phone.scan">
        <source>Scan with your phone camera</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Apunte aquí con su cámara</translation>
    </message>
    <message id="k9.phone.calendar">
        <source>Puts your sessions and tables into your calendar</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Guarda sesiones y mesas en su calendario</translation>
    </message>
    <message id="k9.phone.text">
        <source>Holds your sessions and tables as text</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Contiene sesiones y mesas como texto</translation>
    </message>
    <message id="k9.phone.part">
        <source>{held} (without the last {left})</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{held} (sin los últimos {left})</translation>
    </message>
    <message id="k9.phone.nameless">
        <source>Your name is not in it</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Su nombre no aparece</translation>
    </message>
    <message id="k9.phone.back">
        <source>My day</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Mi agenda</translation>
    </message>
    <message id="k9.phone.done">
        <source>Saved</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Guardado</translation>
    </message>
    <message id="k10.title">
        <source>Your table {table} · {time}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Mesa {table} · {time}</translation>
    </message>
    <message id="k10.title.untimed">
        <source>Your table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Su mesa {table}</translation>
    </message>
    <message id="k10.head">
        <source>Your table</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Su mesa</translation>
    </message>
    <message id="k10.soon">
        <source>in {minutes}&#xa0;min</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>en {minutes}&#xa0;min</translation>
    </message>
    <message id="k10.left">
        <source>{minutes}&#xa0;min left</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>quedan {minutes}&#xa0;min</translation>
    </message>
    <message id="k10.seat">
        <source>{round}: table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{round}: mesa {table}</translation>
    </message>
    <message id="k10.company">
        <source>With you at the table</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>En su mesa</translation>
    </message>
    <message id="k10.company.so_far">
        <source>With you at the table so far</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>En su mesa por ahora</translation>
    </message>
    <message id="k10.company.show">
        <source>At my table</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>En mi mesa</translation>
    </message>
    <message id="k10.company.label">
        <source>With you:</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Con usted:</translation>
    </message>
    <message id="k10.company.more">
        <source>and {n} more</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>y {n} más</translation>
    </message>
    <message id="k10.plan">
        <source>Floor plan</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Plano</translation>
    </message>
    <message id="k10.here">
        <source>You are here</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Usted está aquí</translation>
    </message>
    <message id="k10.door">
        <source>Entrance</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Entrada</translation>
    </message>
    <message id="k10.stage">
        <source>Stage</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Escenario</translation>
    </message>
    <message id="k10.desk">
        <source>Help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Información</translation>
    </message>
    <message id="k11.title">
        <source>Please come
to the help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Acuda
a Información</translation>
    </message>
    <message id="k11.show">
        <source>Show this number to the staff</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Muestre este número al personal</translation>
    </message>
    <message id="k11.acknowledged">
        <source>The desk knows</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Información ya lo sabe</translation>
    </message>
    <message id="k11.number">
        <source>Your number</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Su número</translation>
    </message>
    <message id="k11.ok">
        <source>Understood</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Entendido</translation>
    </message>
    <message id="k12.title">
        <source>Enjoy
the event</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Disfrute
del evento</translation>
    </message>
    <message id="k12.next">
        <source>Next guest, please scan</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Siguiente: escanee su código</translation>
    </message>
    <message id="k13.title">
        <source>Do you need more time?</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>¿Más tiempo?</translation>
    </message>
    <message id="k13.text">
        <source>Returning to start in {seconds} s</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Vuelve al inicio en {seconds}&#xa0;s</translation>
    </message>
    <message id="k13.more">
        <source>Yes, more time</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Continuar</translation>
    </message>
    <message id="k13.finish">
        <source>Finish</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Terminar</translation>
    </message>
    <message id="k14.title">
        <source>Display options</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Pantalla</translation>
    </message>
    <message id="k14.body">
        <source>These last for your visit only</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Solo durante su visita</translation>
    </message>
    <message id="k14.zoom">
        <source>Text size</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Tamaño del texto</translation>
    </message>
    <message id="k14.zoom.option">
        <source>{percent}%</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message id="k14.contrast">
        <source>High contrast</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Alto contraste</translation>
    </message>
    <message id="k14.low">
        <source>Low position</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Posición baja</translation>
    </message>
    <message id="k14.language">
        <source>Language</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Idioma</translation>
    </message>
    <message id="lang.title">
        <source>Choose your language</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Elija su idioma</translation>
    </message>
    <message id="k14.on">
        <source>On</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Sí</translation>
    </message>
    <message id="k14.off">
        <source>Off</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>No</translation>
    </message>
    <message id="k14.ok">
        <source>Done</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Listo</translation>
    </message>
    <message id="k14.reset">
        <source>Settings have been reset</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Se han restablecido los ajustes</translation>
    </message>
    <message id="k15.title">
        <source>This kiosk is not available</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Fuera de servicio</translation>
    </message>
    <message id="k15.body">
        <source>Please use the next one or the help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Use el quiosco de al lado o acuda a Información</translation>
    </message>
    <message id="k15.call.sending">
        <source>Calling our staff</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Llamando al personal</translation>
    </message>
    <message id="k15.call.sending.body">
        <source>One moment, please</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Un momento, por favor</translation>
    </message>
    <message id="k15.call.sent">
        <source>Call sent</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Aviso enviado</translation>
    </message>
    <message id="k15.call.recorded">
        <source>We have told the staff</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Personal avisado</translation>
    </message>
    <message id="k15.call.recorded.body">
        <source>Waiting for them to see it</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Esperando a que lo vean</translation>
    </message>
    <message id="k15.call.seen">
        <source>Our staff have seen your call</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Aviso recibido</translation>
    </message>
    <message id="k15.call.seen.body">
        <source>We will tell you when staff set out</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Le diremos cuando salga</translation>
    </message>
    <message id="k15.call.coming">
        <source>A member of staff is on the way</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Alguien va en camino</translation>
    </message>
    <message id="k15.call.coming.body">
        <source>Please wait here</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Espere aquí, por favor</translation>
    </message>
    <message id="k15.call.done">
        <source>Your call is closed</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>El aviso está cerrado</translation>
    </message>
    <message id="k15.call.done.body">
        <source>Call again if you need more help</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Llame otra vez si necesita más ayuda</translation>
    </message>
    <message id="k15.call.desk">
        <source>Please come to the help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Acuda a Información</translation>
    </message>
    <message id="k15.call.cancel">
        <source>Cancel the call</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Cancelar el aviso</translation>
    </message>
    <message id="k15.call.cancelled">
        <source>Your call is cancelled</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Su aviso se ha cancelado</translation>
    </message>
    <message id="k15.call.continue">
        <source>Continue</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Continuar</translation>
    </message>
    <message id="desk.name">
        <source>Help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Información</translation>
    </message>
    <message id="k1.search">
        <source>Find my name</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Por mi nombre</translation>
    </message>
    <message id="k7.search">
        <source>Find my name</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Por mi nombre</translation>
    </message>
    <message id="k7.unknown.status">
        <source>Please scan again</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Escanee otra vez</translation>
    </message>
    <message id="k7.unknown.detail">
        <source>We could not find your registration</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>No hemos encontrado su inscripción</translation>
    </message>
    <message id="k7.unknown.scan">
        <source>Scan your invitation once more</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Escanee su invitación</translation>
    </message>
    <message id="k7.foreign.status">
        <source>Not a code of this event</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>No es un código de este evento</translation>
    </message>
    <message id="k7.foreign.detail">
        <source>Please scan the QR of your invitation</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Escanee el QR de su invitación</translation>
    </message>
    <message id="k7.foreign.scan">
        <source>Scan your invitation</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Escanee su invitación</translation>
    </message>
    <message id="k7.other.status">
        <source>Not an event code</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>No es un código de evento</translation>
    </message>
    <message id="k7.other.detail">
        <source>Please scan the QR of your invitation</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Escanee el QR de su invitación</translation>
    </message>
    <message id="k7.other.scan">
        <source>Scan your invitation</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Escanee su invitación</translation>
    </message>
    <message id="k7.unread.status">
        <source>Please scan again</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Escanee otra vez</translation>
    </message>
    <message id="k7.unread.detail">
        <source>The code could not be read</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>No se ha podido leer el código</translation>
    </message>
    <message id="k7.unread.scan">
        <source>Scan your invitation once more</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Escanee su invitación</translation>
    </message>
    <message id="k7.brighter">
        <source>Brighter</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Más brillo</translation>
    </message>
    <message id="k7.facedown">
        <source>Face down</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Boca abajo</translation>
    </message>
    <message id="k8.title">
        <source>Type your name</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Su nombre</translation>
    </message>
    <message id="k8.hint">
        <source>Type at least 2 syllables</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Escriba al menos 2 sílabas</translation>
    </message>
    <message id="k8.hint.latin">
        <source>Type at least 3 letters</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Escriba al menos 3 letras</translation>
    </message>
    <message id="k8.found">
        <source>Touch your name</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Toque su nombre</translation>
    </message>
    <message id="k8.more">
        <source>Keep typing to narrow the list</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Siga escribiendo para acotar la lista</translation>
    </message>
    <message id="k8.none">
        <source>No match. Try your name in Korean or English</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Sin resultados. Pruebe con otra grafía</translation>
    </message>
    <message id="k8.desk">
        <source>Help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Información</translation>
    </message>
    <message id="k8.hint.code">
        <source>Type the whole code or ticket number</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Escriba el código o número de entrada completo</translation>
    </message>
    <message id="k8.code">
        <source>Use this code</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Usar este código</translation>
    </message>
    <message id="k8.verify.title">
        <source>Last 4 digits of your phone</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Últimas 4 cifras del teléfono</translation>
    </message>
    <message id="k8.verify">
        <source>Enter them to show that it is you</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Introdúzcalas para confirmar que es usted</translation>
    </message>
    <message id="k8.verify.wrong">
        <source>That does not match. Try again ({left} left)</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>No coincide. Inténtelo de nuevo (quedan {left})</translation>
    </message>
    <message id="k8.back">
        <source>Back</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Atrás</translation>
    </message>
    <message id="key.delete">
        <source>Delete</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Borrar</translation>
    </message>
    <message id="key.shift">
        <source>Double consonants</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Consonantes dobles</translation>
    </message>
    <message id="key.space">
        <source>Space</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Espacio</translation>
    </message>
    <message id="key.digits">
        <source>Digits</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Números</translation>
    </message>
    <message id="key.next">
        <source>Next letter</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Letra siguiente</translation>
    </message>
    <message id="key.hangul">
        <source>Hangul</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Hangul</translation>
    </message>
    <message id="key.latin">
        <source>English letters</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Letras latinas</translation>
    </message>
    <message id="pin.title">
        <source>Enter the staff PIN</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>PIN del personal</translation>
    </message>
    <message id="pin.wrong">
        <source>That does not match. Please try again</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>No coincide. Inténtelo de nuevo</translation>
    </message>
    <message id="pin.wait">
        <source>The number did not match several times. Try again in {seconds} s</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>No coincidió varias veces. Inténtelo en {seconds}&#xa0;s</translation>
    </message>
    <message id="pin.clock">
        <source>This clock differs by {seconds} s from the other devices. Set it</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>El reloj difiere {seconds}&#xa0;s de los otros equipos. Ajústelo</translation>
    </message>
    <message id="pin.clear">
        <source>Clear</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Borrar</translation>
    </message>
    <message id="pin.ok">
        <source>OK</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>OK</translation>
    </message>
    <message id="bar.start">
        <source>Start over</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Inicio</translation>
    </message>
    <message id="bar.start.short">
        <source>Restart</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Inicio</translation>
    </message>
    <message id="bar.help">
        <source>Call staff</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Pedir ayuda</translation>
    </message>
    <message id="bar.help.short">
        <source>Staff</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Ayuda</translation>
    </message>
    <message id="place.floor">
        <source>{room}, {floor}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{room}, {floor}</translation>
    </message>
    <message id="when.today">
        <source>{time} today</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>hoy, {time}</translation>
    </message>
    <message id="when.date">
        <source>{time} on {date}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{time}, {date}</translation>
    </message>
    <message id="date.day">
        <source>{weekday} {day} {month}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{weekday}, {day} {month}</translation>
    </message>
    <message id="way.number">
        <source>It is table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Es la mesa {table}</translation>
    </message>
    <message id="way.here">
        <source>You are there</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Es aquí</translation>
    </message>
    <message id="way.room">
        <source>Go to {room} and look for table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Vaya a {room} y busque la mesa {table}</translation>
    </message>
    <message id="way.worded">
        <source>{way}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{way}</translation>
    </message>
    <message id="way.arrow.straight">
        <source>Straight ahead</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Todo recto</translation>
    </message>
    <message id="way.arrow.left">
        <source>To the left</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>A la izquierda</translation>
    </message>
    <message id="way.arrow.right">
        <source>To the right</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>A la derecha</translation>
    </message>
    <message id="way.arrow.escalator_up">
        <source>Escalator up</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Escalera mecánica, subir</translation>
    </message>
    <message id="way.arrow.escalator_down">
        <source>Escalator down</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Escalera mecánica, bajar</translation>
    </message>
    <message id="way.arrow.stairs_up">
        <source>Stairs up</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Escalera, subir</translation>
    </message>
    <message id="way.arrow.stairs_down">
        <source>Stairs down</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Escalera, bajar</translation>
    </message>
    <message id="way.arrow.lift">
        <source>By lift</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>En ascensor</translation>
    </message>
    <message id="way.with_metres">
        <source>{way} · about {metres}&#xa0;m</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{way} · unos {metres}&#xa0;m</translation>
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
        <translation>{days:día/días}</translation>
    </message>
    <message id="way.row.ahead">
        <source>{row}, straight ahead</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{row}, de frente</translation>
    </message>
    <message id="way.row.right">
        <source>{row}, {place} from the right</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{row}, {place} desde la derecha</translation>
    </message>
    <message id="way.row.left">
        <source>{row}, {place} from the left</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{row}, {place} desde la izquierda</translation>
    </message>
    <message id="way.row.middle">
        <source>{row}, in the middle</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{row}, en el centro</translation>
    </message>
    <message id="way.row.only">
        <source>{row}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{row}</translation>
    </message>
    <message id="way.counted.here">
        <source>{row} row from here</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{row} fila desde aquí</translation>
    </message>
    <message id="way.counted.door">
        <source>{row} row</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{row} fila</translation>
    </message>
    <message id="way.towards.ahead">
        <source>About {metres}&#xa0;m straight ahead</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>A unos {metres}&#xa0;m de frente</translation>
    </message>
    <message id="way.towards.ahead_right">
        <source>About {metres}&#xa0;m ahead on the right</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>A unos {metres}&#xa0;m delante a la derecha</translation>
    </message>
    <message id="way.towards.right">
        <source>About {metres}&#xa0;m to your right</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>A unos {metres}&#xa0;m a la derecha</translation>
    </message>
    <message id="way.towards.behind_right">
        <source>About {metres}&#xa0;m behind you on the right</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>A unos {metres}&#xa0;m detrás a la derecha</translation>
    </message>
    <message id="way.towards.behind">
        <source>About {metres}&#xa0;m behind you</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>A unos {metres}&#xa0;m detrás</translation>
    </message>
    <message id="way.towards.behind_left">
        <source>About {metres}&#xa0;m behind you on the left</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>A unos {metres}&#xa0;m detrás a la izquierda</translation>
    </message>
    <message id="way.towards.left">
        <source>About {metres}&#xa0;m to your left</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>A unos {metres}&#xa0;m a la izquierda</translation>
    </message>
    <message id="way.towards.ahead_left">
        <source>About {metres}&#xa0;m ahead on the left</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>A unos {metres}&#xa0;m delante a la izquierda</translation>
    </message>
    <message id="way.nth.1">
        <source>1st</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>1.ª</translation>
    </message>
    <message id="way.nth.2">
        <source>2nd</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>2.ª</translation>
    </message>
    <message id="way.nth.3">
        <source>3rd</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>3.ª</translation>
    </message>
    <message id="way.nth.4">
        <source>4th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>4.ª</translation>
    </message>
    <message id="way.nth.5">
        <source>5th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>5.ª</translation>
    </message>
    <message id="way.nth.6">
        <source>6th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>6.ª</translation>
    </message>
    <message id="way.nth.7">
        <source>7th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>7.ª</translation>
    </message>
    <message id="way.nth.8">
        <source>8th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>8.ª</translation>
    </message>
    <message id="way.nth.9">
        <source>9th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>9.ª</translation>
    </message>
    <message id="way.nth.10">
        <source>10th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>10.ª</translation>
    </message>
    <message id="way.nth.11">
        <source>11th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>11.ª</translation>
    </message>
    <message id="way.nth.12">
        <source>12th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>12.ª</translation>
    </message>
    <message id="date.weekday.0">
        <source>Mon</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>lun</translation>
    </message>
    <message id="date.weekday.1">
        <source>Tue</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>mar</translation>
    </message>
    <message id="date.weekday.2">
        <source>Wed</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>mié</translation>
    </message>
    <message id="date.weekday.3">
        <source>Thu</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>jue</translation>
    </message>
    <message id="date.weekday.4">
        <source>Fri</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>vie</translation>
    </message>
    <message id="date.weekday.5">
        <source>Sat</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>sáb</translation>
    </message>
    <message id="date.weekday.6">
        <source>Sun</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>dom</translation>
    </message>
    <message id="date.month.1">
        <source>Jan</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>ene</translation>
    </message>
    <message id="date.month.2">
        <source>Feb</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>feb</translation>
    </message>
    <message id="date.month.3">
        <source>Mar</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>mar</translation>
    </message>
    <message id="date.month.4">
        <source>Apr</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>abr</translation>
    </message>
    <message id="date.month.5">
        <source>May</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>may</translation>
    </message>
    <message id="date.month.6">
        <source>Jun</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>jun</translation>
    </message>
    <message id="date.month.7">
        <source>Jul</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>jul</translation>
    </message>
    <message id="date.month.8">
        <source>Aug</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>ago</translation>
    </message>
    <message id="date.month.9">
        <source>Sep</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>sept</translation>
    </message>
    <message id="date.month.10">
        <source>Oct</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>oct</translation>
    </message>
    <message id="date.month.11">
        <source>Nov</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>nov</translation>
    </message>
    <message id="date.month.12">
        <source>Dec</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>dic</translation>
    </message>
    <message id="k1.camera">
        <source>The camera only reads QR codes. No images are stored</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>La cámara solo lee códigos QR. No se guardan imágenes</translation>
    </message>
    <message id="k1.camera.title">
        <source>Show your QR
to the camera</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Muestre su código QR
a la cámara</translation>
    </message>
    <message id="k1.badges">
        <source>Badges are handed out at the desk today</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Hoy las acreditaciones se entregan en Información</translation>
    </message>
    <message id="k1.loading">
        <source>Loading: {n} entries to go</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Cargando: faltan {n} entradas</translation>
    </message>
    <message id="k4.badge">
        <source>Printing your badge</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Imprimiendo su acreditación</translation>
    </message>
    <message id="k4.badge.name">
        <source>Name on your badge</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Nombre en su acreditación</translation>
    </message>
    <message id="k4.badge.right">
        <source>Yes, print it</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Sí, imprimir</translation>
    </message>
    <message id="k4.badge.wrong">
        <source>No, go to the desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>No, ir a Información</translation>
    </message>
    <message id="k4.take">
        <source>Please take your badge</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Recoja su acreditación</translation>
    </message>
    <message id="k15.badge">
        <source>Please collect your badge at the help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Recoja su acreditación en Información</translation>
    </message>
    <message id="k16.title">
        <source>Who is here with you?</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>¿Quién le acompaña?</translation>
    </message>
    <message id="k16.body">
        <source>You are checked in</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Ya está registrado</translation>
    </message>
    <message id="k16.later">
        <source>Those who come later scan their own code</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Quienes lleguen más tarde escanean su código</translation>
    </message>
    <message id="k16.companion">
        <source>Companion</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Acompañante</translation>
    </message>
    <message id="k16.companion.number">
        <source>Companion&#xa0;{number}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Acompañante&#xa0;{number}</translation>
    </message>
    <message id="k16.here">
        <source>Yes</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Sí</translation>
    </message>
    <message id="k16.away">
        <source>No</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>No</translation>
    </message>
    <message id="k16.all">
        <source>All here</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Todos</translation>
    </message>
    <message id="k16.alone">
        <source>Only me</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Solo yo</translation>
    </message>
    <message id="k16.submit">
        <source>Check in&#xa0;{n:companion/companions}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Registrar&#xa0;{n:acompañante/acompañantes}</translation>
    </message>
    <message id="k16.done">
        <source>Checked in with you:&#xa0;{n}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Registrados con usted:&#xa0;{n}</translation>
    </message>
    <message id="k16.desk">
        <source>The others, please come to the desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Los demás, acudan al mostrador</translation>
    </message>
    <message id="k16.desk.none">
        <source>Those who came with you, please come to the desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Sus acompañantes, acudan al mostrador</translation>
    </message>
    <message id="k1.deaf">
        <source>Codes cannot be read
at the moment</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Ahora no se pueden
leer códigos</translation>
    </message>
    <message id="k1.deaf.body">
        <source>Search by name, or come to the help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Busque su nombre o acuda a Información</translation>
    </message>
    <message id="letter.heading">
        <source>Invitation</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Invitación</translation>
    </message>
    <message id="letter.reminder">
        <source>Reminder</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Recordatorio</translation>
    </message>
    <message id="letter.when">
        <source>When</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Fecha</translation>
    </message>
    <message id="letter.where">
        <source>Where</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Lugar</translation>
    </message>
    <message id="letter.programme">
        <source>Your programme</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Su programa</translation>
    </message>
    <message id="letter.how">
        <source>Hold this code under the scanner at the entrance, on paper or on your phone.</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Acerque este código al lector de la entrada, en papel o en su teléfono.</translation>
    </message>
    <message id="letter.personal">
        <source>This code is yours alone. Please do not pass it on.</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Este código es personal. No lo comparta, por favor.</translation>
    </message>
    <message id="letter.text">
        <source>You are invited to our event: {event}. Please bring this code with you.</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Tenemos el gusto de invitarle a este evento: {event}. Traiga este código, por favor.</translation>
    </message>
    <message id="letter.page">
        <source>Page {page} of {pages}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message id="k17.next">
        <source>Next</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Continuar</translation>
    </message>
    <message id="k17.skip">
        <source>Skip</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Omitir</translation>
    </message>
    <message id="k17.yes">
        <source>Yes</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Sí</translation>
    </message>
    <message id="k17.no">
        <source>No</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>No</translation>
    </message>
    <message id="k17.several">
        <source>You may choose several</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Puede elegir varias opciones</translation>
    </message>
    <message id="k17.choose">
        <source>Please choose at least one</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Elija al menos una opción</translation>
    </message>
    <message id="k17.wrong">
        <source>Please check what you typed</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Revise lo que ha escrito</translation>
    </message>
    <message id="k17.hint.date">
        <source>Year, month and day, such as 2027 06 02</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Año, mes y día, por ejemplo 2027 06 02</translation>
    </message>
    <message id="k17.hint.time">
        <source>Hour and minute, such as 14 30</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Hora y minutos, por ejemplo 14 30</translation>
    </message>
    <message id="k17.hint">
        <source>Type your answer, then touch Next</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Escriba su respuesta y toque Continuar</translation>
    </message>
</context>
</TS>
