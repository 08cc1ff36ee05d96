### Spanish, neutral Latin American, translated from en.ftl, which is the source. No second reader has checked it yet.
### One word per idea: reporte (report), canal (channel), mensaje (post, message), caso (case), decisión (decision), resultado (outcome),
### comprobante (receipt), confirmado (confirmed), revisado (examined), sin infracción (cleared), regla (policy), publicación (release),
### porcentaje (share), cifras (figures), bajo llave (sealed), número en clave (scrambled number), fila (queue), devolver (put back),
### línea de ayuda (help line), línea especializada (hotline), menor de edad (child). Not: denuncia, moderador, usuario. The reader is tú.

## The first minutes

language-question = ¿En qué idioma lees?
language-changed = Ahora Saksi te habla en español.
language-unchecked = Esta traducción la hizo el proyecto, y nadie que haya crecido con el idioma la ha revisado todavía. Si una frase está mal, escribe a { $contact }.
language-unchecked-sandbox = Esta traducción la hizo el proyecto, y nadie que haya crecido con el idioma la ha revisado todavía.
where-question =
    ¿Dónde estás?
    Tu respuesta decide qué líneas de ayuda podemos mostrarte. No la guardamos antes de que aceptes.
where-other = Otro país
where-skip = Prefiero no decirlo
where-type = Escribe el nombre del país, por ejemplo "Malasia".
consent =
    Saksi quiere decir testigo. Funciona así.
    Nos cuentas de un canal, grupo o bot que se usa para cometer delitos. Lo revisan personas. Se publican cifras, nunca nombres.

    Esto no te convierte en testigo ante un tribunal. No es una denuncia ante la policía, y Saksi no es Telegram.

    Guardamos: un número en clave en lugar de tu cuenta, tu idioma, tu país si lo dijiste, y lo que reportas, bajo llave. Si podemos escribirte, también el número de este chat, bajo llave. Nunca una imagen, un video ni un archivo.
    El propio Telegram sabe que hablas con este bot.

    Si dices "No me escriban", no guardamos ninguna forma de escribirte. El número en clave nos permite notar un segundo reporte de la misma persona, y se borra 14 días después de tu último reporte.

    /privacy explica más. No se guarda nada hasta que elijas:
consent-keep = Acepto. Avísenme si hay novedades
consent-none = Acepto. No me escriban
consent-no = No, dejarlo aquí
consent-declined = No se guardó nada. Si cambias de idea, envía /start.
welcome =
    Ya puedes hacer un reporte.
    Envía /report, o envía el enlace o el @nombre del canal, o reenvía uno de sus mensajes.
menu-report = Reportar un canal
menu-status = Ver un comprobante
menu-help = Ayuda ahora
help =
    Lo que Saksi puede hacer
    /report: reportar un canal, grupo o bot
    /status: ver cómo va tu reporte, con su comprobante
    /help_now: quién puede ayudarte ahora; en otro país con /help_now VN
    /stats VN: cifras publicadas de un país
    /language: cambiar el idioma
    /cancel: descartar un reporte sin terminar
    /privacy: qué se guarda y por cuánto tiempo
    /add: añadir palabras a un reporte
    /appeal: pedirnos que revisemos otra vez un reporte
    /withdraw: retirar un reporte, con su comprobante
    /mydata: un archivo con todo lo que se guarda sobre ti
    /forget: borrar lo que Saksi guarda sobre ti
    /again: repetir la pregunta actual
    /clear: vaciar este chat hasta donde Telegram lo permite

    { receipt-scam }
    Nunca escribas /report donde otras personas puedan leerlo.
gate =
    ¿Necesitas ayuda ahora?
    Elige lo que corresponda, o simplemente sigue. Lo que toques aquí no se guarda.
gate-choice-danger = Alguien está en peligro ahora
gate-choice-today = Envié dinero en las últimas 24 horas
gate-choice-earlier = Perdí dinero antes de eso
gate-choice-picture = Difunden imágenes mías
gate-where = Líneas de ayuda de mi país
gate-danger =
    Pide auxilio por teléfono ahora
    Llama al número de emergencia del lugar donde estás. Si no puedes hablar, pide a alguien cercano que llame. Saksi no puede enviar ayuda, y nadie lee aquí al momento.
gate-child = Si se trata de un menor, o si tienes menos de 18 años:
gate-today =
    Llama primero a tu banco, ahora
    Usa el número impreso en tu tarjeta y pide al banco que detenga el pago. Después llama a la línea de abajo.
    No envíes nada más, prometan o amenacen lo que sea. Si diste una contraseña o un código, cámbialo. Guarda el chat, el número de cuenta y el comprobante de pago.
gate-earlier =
    Lo que todavía puedes hacer
    Di a tu banco adónde fue el dinero. Denuncia ante la policía y guarda el número de tu denuncia: los bancos lo piden. Guarda el chat, el número de cuenta y el comprobante de pago.
gate-picture =
    No es culpa tuya
    No pagues y no envíes más imágenes. Guarda los mensajes y luego deja de responder. Los servicios de abajo ayudan a retirar imágenes. Son gratuitos, y la imagen nunca sale de tu teléfono.
help-lines-country = Líneas de ayuda: { $country }
help-lines-world = Líneas de ayuda que funcionan en todas partes (no tenemos una lista propia para tu país)
help-lines-nowhere = Líneas de ayuda que funcionan en todas partes (no sabemos dónde estás)
help-emergency = Número de emergencia
help-emergency-world = Número de emergencia que alcanza la mayoría de los móviles
help-line-check = compruébala antes de confiar en ella
help-lines-check = Compruébalas antes de confiar en ellas. Si una no funciona, prueba la siguiente.
help-line-dated = comprobada por última vez el { $day }; compruébala antes de confiar en ella
privacy =
    Qué guarda Saksi, y por cuánto tiempo
    Un reporte sin terminar: bajo llave, se borra después de 24 horas.
    Lo que tocas cuando pides ayuda ahora no se guarda.
    Tu cuenta: un número en clave. El número de este chat, solo si podemos escribirte, bajo llave.
    Tus palabras: bajo llave, se muestran al equipo de moderación del caso sin nada sobre ti.
    Tus palabras, y la relación entre tú y un reporte: se borran a más tardar 90 días después de que lo enviaste.
    Si pediste que no te escribamos: el número en clave se borra 14 días después de tu último reporte.
    Un enlace en un reporte sobre abuso de menores de edad: bajo llave, se muestra solo a integrantes con esa tarea, se borra 30 días después del resultado.
    /forget borra de inmediato lo que se guarda sobre ti.
    /mydata te da todo en un archivo, /withdraw retira un reporte, /clear vacía este chat hasta donde Telegram lo permite.
    Nunca se aceptan imágenes, videos ni archivos.
    Lo que sale de Saksi son cantidades publicadas, nunca un canal y nunca una persona.
    El propio Telegram sabe que hablas con este bot. Los chats con bots no están cifrados de extremo a extremo.
privacy-operator = Servicio a cargo de { $name }, { $country }. Preguntas sobre tus datos: { $contact }
privacy-sandbox = Este es un entorno de prueba en una sola máquina, con un mundo inventado. Nada aquí es real.
forget-question =
    ¿Quieres que Saksi te olvide?

    Se borra de inmediato y para siempre: tu número en clave, tu idioma y tu país, el número de este chat, un reporte sin terminar, y tus palabras en cada reporte que siga relacionado contigo.
    Lo que queda, sin ti: que alguien reportó un canal, y qué se decidió.

    Tus comprobantes ya no abrirán nada, y nadie podrá decirte el resultado. Esto no se puede deshacer.
forget-yes = Olvídenme
forget-no = No cambiar nada
forgotten =
    Saksi ya te olvidó. Las llaves de lo que nos contaste quedaron destruidas: nadie puede leerlo más, tampoco Saksi.
    Lo que aún estaba en camino, bajo llave, deja de poder leerse en un plazo de tres días.
    Telegram todavía muestra este chat; puedes borrarlo ahí. Si algún día necesitas a Saksi otra vez, envía /start.
    /clear quita lo que el bot puede borrar de él.
forget-kept = No se cambió nada.
forget-nothing = Saksi no guarda nada sobre ti.
withdraw-how = Envía /withdraw y el comprobante del reporte, en un mismo mensaje. Tiene esta forma: RPT-XXXX-XXXX-XXXX-XXXX-X.
withdraw-question =
    ¿Quieres retirar este reporte?
    Ya no contará en ninguna parte, y se borran tus palabras en él. Queda lo que el equipo de moderación ya decidió sobre el canal. Esto no se puede deshacer.
withdraw-yes = Retirarlo
withdrawn =
    El reporte fue retirado.
    Ya no cuenta en ninguna parte, y sus palabras están borradas.
mydata = Todo lo que Saksi guarda sobre ti. Guarda este archivo donde nadie más mire, o bórralo.
sandbox-note = Entorno de prueba: todo aquí es inventado.

bot-name = Saksi: reportar un canal
bot-about = Reporta en tu idioma canales usados para delitos, sin exponerte. No es la policía ni es Telegram.
bot-description =
    Saksi significa testigo. Cuéntanos de un canal, grupo o bot que se usa para delitos. Personas lo examinan. Se publican cifras, nunca nombres.

    Nunca envíes una imagen, un video o un archivo. Saksi no es la policía ni es Telegram. Nunca pide dinero, códigos ni contraseñas.
command-report = Reportar un canal, grupo o bot
command-status = Cómo va tu reporte
command-help_now = Ayuda ahora
command-stats = Cifras publicadas de un país
command-language = Cambiar el idioma
command-cancel = Descartar un reporte sin terminar
command-privacy = Qué se guarda, y por cuánto tiempo
command-add = Añadir palabras a un reporte
command-appeal = Pedirnos que revisemos otra vez un reporte
command-withdraw = Retirar un reporte
command-mydata = Todo lo que se guarda sobre ti, en un archivo
command-forget = Borrar lo que Saksi guarda sobre ti
command-again = Repetir la pregunta actual
command-clear = Vaciar este chat hasta donde Telegram lo permite
command-help = Lo que Saksi puede hacer

## The questions of a report

button-back = Atrás
button-cancel = Cancelar
button-skip = Saltar
button-keep = Dejar esta respuesta
answered = Tu respuesta hasta ahora: { $answer }
button-yes = Sí
button-no = No
button-unknown = No lo sé
button-send = Enviar
button-other-country = Otro país
button-more = Otra cosa …
button-money = Estafa con dinero
ask-category = ¿Para qué se usa el canal?
ask-category-for = Quieres reportar { $channel }.
ask-category-money = ¿Qué tipo de estafa con dinero?
ask-category-more = ¿Para qué otra cosa se usa?
unsure-ask = ¿Qué pasa allí?
unsure-money = Piden o prometen dinero
unsure-sold = Se vende o se ofrece algo
unsure-harm = Alguien sufre daño o amenazas
unsure-none = Nada de esto
unsure-ask-case = ¿Cuál se acerca más?
ask-channel =
    ¿Qué canal, grupo o bot?
    Envía su enlace o su @nombre, o reenvía uno de sus mensajes. Nunca abrimos el enlace. No hace falta que sigas en el canal.
ask-channel-child =
    ¿Qué canal, grupo o bot?
    Envía solo su enlace o su @nombre. No envíes, reenvíes ni guardes ninguna imagen o video, ni hagas capturas de pantalla: en muchos países eso es un delito, incluso para reportarlo.
ask-channel-choices = ¿Cuál de estos?
ask-country = ¿A qué país se dirige?
ask-country-type = Escribe el nombre del país al que se dirige, por ejemplo "Vietnam".
ask-danger = ¿Un menor de edad que conoces está en peligro ahora?
ask-words =
    ¿Algo más que el equipo de moderación deba saber?
    Escríbelo con tus palabras, 1000 caracteres como máximo. No pongas tu nombre ni el de otras personas.
danger-now = Si un menor de edad está en peligro ahora, llama al número de emergencia del lugar donde estás antes de seguir.
child-first =
    Antes que nada
    Haces bien en contarlo. Estos servicios actúan ante esto, y no necesitas dar tu nombre:
child-own-pictures = ¿Eres tú en la imagen? Take It Down ayuda si tenías menos de 18 años: https://takeitdown.ncmec.org/ · StopNCII, si tenías 18 años o más: https://stopncii.org/
review =
    ¿Está bien así?
    Se usa para: { $category }
    Canal: { $channel }
    Se dirige a: { $country }
review-words = Tus palabras: { $words }
review-no-words = Sin más palabras.
review-private = Este es privado. Saksi nunca entra en él, y no hace falta que sigas ahí. Si sabes cómo se llama y cuántos miembros tiene más o menos, añádelo con tus palabras.
review-danger = Un menor de edad que conoces está en peligro: { $danger }
review-send = Todavía no se ha enviado nada.
review-sent = Enviado. El comprobante llega en un mensaje aparte.
receipt =
    Tenemos tu reporte.
    Nadie lo ha mirado todavía. Este es tu comprobante:

    { $receipt }

    Quien tenga este código puede preguntar cómo va el reporte, con /status. Guárdalo en un lugar seguro. No sabemos cuándo lo mirará una persona.
receipt-copy = Copiar el comprobante
receipt-scam = Saksi no puede recuperar tu dinero. Nunca pide dinero, códigos ni contraseñas, y nunca escribe primero, salvo sobre tu reporte. Si alguien ofrece recuperar tu dinero a cambio de un pago, es una segunda estafa.
button-after = Lo que puedes hacer ahora
after =
    Lo que puedes hacer ahora
    Repórtalo también en Telegram: mantén pulsado uno de sus mensajes, o abre su perfil y luego su menú. Elige Reportar, y luego el motivo más cercano a esto: { $reason }. Telegram puede cerrar un canal; Saksi no puede.
after-any =
    Lo que puedes hacer ahora
    Repórtalo también en Telegram: mantén pulsado uno de sus mensajes, o abre su perfil y luego su menú. Elige Reportar, y luego el motivo que mejor encaje. Telegram puede cerrar un canal; Saksi no puede.
after-mail = Telegram también lee cartas sobre contenido público que viola la ley: { $address }. Escribe solo el enlace, nunca envíes una imagen.
after-mail-child = Sobre abuso de menores, Telegram lee { $address }. Escribe solo el enlace, nunca envíes una imagen.
after-search = ¿Una palabra en la búsqueda de Telegram lleva hasta él? Avisa al bot { $bot }.
after-europe = En la Unión Europea también puedes usar { $form } (pide tu nombre y tu correo) o el bot { $bot }.
reason-child_abuse = abuso de menores
reason-violence = violencia
reason-illegal_goods = productos ilegales
reason-pornography = pornografía
reason-personal_data = datos personales
reason-terrorism = terrorismo
reason-scam = estafa o spam
reason-other = otro motivo
receipt-joined =
    Ya habías reportado este canal.
    Lo que escribiste ahora se agregó a tu reporte. Su comprobante sigue siendo:

    { $receipt }
cancelled = Descartado. No se guardó nada.
nothing-to-cancel = No hay ningún reporte sin terminar.
draft-erased =
    Borramos tu reporte sin terminar.
    Pasó un día desde tu última respuesta. Puedes empezar otra vez con /report.
draft-open = Tienes un reporte sin terminar. Estabas aquí:
already-sent = Ese reporte ya se envió. Su comprobante está en este chat.
older-button = Ese botón es de una pregunta anterior. Ahora estás aquí:
media-refused =
    Saksi no acepta ese tipo de mensaje.
    No acepta imágenes, videos, mensajes de voz, archivos, stickers, contactos ni lugares.
    No guardamos nada de eso. Envía el enlace o el @nombre del canal, o reenvía un mensaje suyo que sea solo texto.
media-refused-child =
    Por favor, no envíes imágenes ni videos.
    No guardamos nada de eso. Tampoco lo reenvíes, lo guardes ni le hagas capturas de pantalla: en muchos países eso es un delito, incluso para reportarlo. Envía solo el enlace o el @nombre.
forward-media-dropped = El mensaje tenía una imagen o un archivo. Solo guardamos de dónde vino.
words-dropped = Lo que habías escrito se borró: un reporte sobre un menor de edad no lleva palabras, solo el enlace.
edited-ignored = No puedo seguir los cambios en un mensaje. Por favor, envía la respuesta otra vez.
ask-details =
    ¿Qué quieres añadir?
    Nada de esto es obligatorio. Elige una pregunta o escribe con tus palabras. No escribas tu nombre ni el de otras personas.
button-details = Añadir detalles
button-done = Listo
button-remove = Quitar esta respuesta
detail-words = Con tus palabras
detail-promised = ¿Qué prometían?
detail-paid_by = ¿Cómo había que pagar?
detail-lost = ¿Cuánto dinero se perdió?
detail-delivers = ¿Qué ofrece?
detail-data_kind = ¿Qué datos son?
detail-own_pictures = ¿Hay imágenes tuyas ahí?
promised-daily = Dinero cada día
promised-double = Duplicar el dinero
promised-no_risk = Sin riesgo
promised-easy_job = Trabajo fácil
paid_by-bank = Transferencia bancaria
paid_by-card = Tarjeta del banco
paid_by-wallet = Aplicación en el teléfono
paid_by-crypto = Criptomonedas
paid_by-cash = Efectivo o vales
lost-none = Nada
lost-to = Hasta { $amount }
lost-over = Más de { $amount }
delivers-sells = Vende
delivers-delivers = Entrega a domicilio
delivers-recruits = Busca vendedores
data_kind-identity = Nombres y números de identidad
data_kind-contact = Teléfonos y direcciones
data_kind-money = Datos de banco o tarjeta
data_kind-pictures = Imágenes y chats
own_pictures-no = No
own_pictures-yes = Sí
button-several = Varios países
ask-countries =
    ¿A qué países se dirige?
    Elige hasta cinco o escribe sus nombres. Luego pulsa Listo.
country-chosen = { $country } (elegido)
words-masked = Quitamos algo que podía mostrar quién es una persona: un nombre, un número de identidad o de tarjeta.
details-dropped = Estas respuestas se quitaron porque no van con lo que elegiste ahora: { $fields }
speech-not-crime =
    Lo que Saksi no hace
    Saksi no acepta reportes sobre opiniones, política, religión o sobre quién es alguien. La gente puede hablar. Si ahí se planea o comete un delito, sigue y cuéntanos eso.
button-pick = Elegir entre mis chats
pick-chat =
    ¿Cuál de tus chats es?
    Pulsa un botón debajo del teclado y elígelo. Solo recibimos su número y su @nombre. No entramos en él.
pick-channel = Un canal
pick-group = Un grupo
pick-bot = Un bot
picker-closed = La lista de chats se cerró.
ask-channel-help = Si el enlace no funciona: reenvía uno de sus mensajes, elígelo entre tus chats o descríbelo.
button-describe = Describirlo sin enlace
ask-describe =
    ¿Cómo se llama y dónde lo viste?
    Descríbelo con tus palabras, en 1000 caracteres como máximo. Sin enlace puede ser difícil encontrarlo.
channel-described = descrito con tus palabras
updated = Actualizado.
edited-sent = Tu reporte ya se envió, así que un mensaje cambiado no llega a él. Para añadir algo, usa /add.
which-group = Si se escribió en un grupo, dinos cuál: envía su enlace o elígelo entre tus chats.
button-continue = Continuar
button-restart = Empezar de nuevo
draft-waiting =
    Tienes un reporte sin terminar.
    Todavía no se envió nada. Puedes seguir donde estabas. Mañana se borra.
media-ended-child =
    Este reporte terminó y no se guardó nada.
    Enviaste imágenes o videos dos veces. Si quieres reportar un canal, empieza de nuevo con /report y envía solo su enlace o su @nombre. Estos servicios actúan:
text-without-report = Puedo leer el enlace o el @nombre de un canal, o un mensaje reenviado. Para empezar un reporte, envía /report.

## Receipt and news

status-question = Envíame el comprobante. Empieza con RPT.
status-received =
    Recibido.
    Tenemos tu reporte. Todavía no está terminado.
status-withdrawn =
    Retirado.
    Este reporte fue retirado y no cuenta en ninguna parte.
status-finished =
    Terminado.
    El caso de tu reporte fue revisado y cerrado.
status-finished-confirmed =
    Terminado: confirmado.
    Confirmado por nuestro equipo de moderación; no es la decisión de un tribunal.
status-finished-unfounded =
    Terminado: no confirmado.
    Lo revisamos y vimos que no va contra nuestras reglas. Eso no quiere decir que el canal sea seguro.
status-finished-undetermined =
    Terminado: no pudimos saberlo.
    No pudimos confirmarlo con lo que teníamos. Eso no quiere decir que el canal sea seguro.
status-finished-person =
    Terminado: una persona, no un canal.
    Saksi no acepta reportes sobre personas, y borró el nombre. Repórtala en Telegram (mantén presionado el mensaje y elige Reportar), o acude a la policía.
news =
    Hay novedades sobre tu reporte.
    Envía /status con tu comprobante para leerlas.
status-again =
    Recibido: se revisará otra vez.
    Nos pediste otra revisión. Todavía no está terminada.
news-none = No hay novedades sobre tus reportes.
button-add = Añadir palabras
button-appeal = Pedir otra revisión
add-ask =
    Añadir al reporte { $receipt }
    Escríbelo en respuesta a este mensaje, 1000 caracteres como máximo. No pongas tu nombre ni el de otras personas.
added =
    Añadido a tu reporte.
    Quien examina el caso puede leerlo. Si se termina sin ello, puedes pedirnos otra revisión.
appeal-question =
    ¿Quieres que lo revisemos otra vez?
    Lo hará alguien que no lo haya decidido antes. Puedes pedirlo una sola vez. ¿Por qué?
appeal-reason-overlooked = Se pasó algo por alto
appeal-reason-something_new = Hay algo nuevo
appeal-reason-misunderstood = Mi reporte se entendió mal
appeal-reason-another_reason = Otro motivo
appealed =
    Lo revisaremos otra vez.
    Lo hará alguien que no lo haya decidido antes. No sabemos cuándo. Tu comprobante sigue siendo el mismo.
clear-question =
    ¿Quieres vaciar este chat?
    El bot borra los mensajes de los últimos dos días que alcanza, los tuyos y los suyos. Los comprobantes que se ven aquí desaparecen: guárdalos antes en otro lugar. Tus reportes quedan como están.
clear-yes = Borrar los mensajes
cleared =
    Los mensajes que el bot puede borrar están borrados.
    Quizá Telegram todavía muestre otros más antiguos; puedes borrar el chat entero en Telegram. Tus reportes quedan, y sus comprobantes siguen sirviendo.

## Categories, in the citizen's words

category-investment_scam = Estafa de inversión
category-other_fraud = Otra estafa: tienda, empleo, banco
category-drugs = Drogas
category-child_abuse = Daño a un menor de edad
category-threats = Amenazas o mis fotos íntimas
category-terrorism = Terrorismo
category-weapons = Armas y otras cosas ilegales
category-trafficking = Trata de personas
category-leaked_data = Datos personales filtrados
category-forged_documents = Documentos falsos
category-gambling = Apuestas ilegales
category-adult_pornography = Pornografía (adultos)
category-other = Otro delito
category-unsure = No sé bien

## Members

member-joined = Tu rol en Saksi ahora es: { $role }. Envía /queue para recibir el siguiente caso.
member-admin-joined = Tu rol en Saksi ahora es: administración. Envía /queue para recibir el siguiente caso, /publish para publicar un trimestre.
member-invite-confirm =
    Te invitan a trabajar en los casos de Saksi.
    El enlace funciona una sola vez, para la cuenta que lo acepta.
member-accept = Aceptar
invite-made =
    Un enlace de un solo uso para el rol "{ $role }", válido por 24 horas. Dáselo a una sola persona:

    { $link }
invite-usage = Escribe /invite moderator VN, o lead o admin. Después, los dominios distintos del general: child_safety, terror.
role-moderator = moderación
role-lead = coordinación de moderación
role-admin = administración
role-authority = autoridad
become-usage = En el entorno de prueba: /become moderator, /become lead o /become administrator.
become-already = Ya tienes un rol: { $role }.

## The queue

card-head = Caso { $number } · { $band }
card-due = Fecha límite: { $due }
card-overdue = Atrasado desde: { $due }
card-lease = Lo tienes hasta las { $time } (UTC)
card-channel = Canal: { $names }
card-channel-erased = Canal: borrado
card-voices = { $count ->
    [one] { $count } voz independiente
   *[other] { $count } voces independientes
  }
card-burst = Llegaron juntas muchas cuentas nuevas; cuentan como una sola voz. Los delitos reales también atraen a mucha gente: juzga el canal.
card-web = { $count ->
    [one] { $count } denuncia por el formulario web, que no es una voz independiente
   *[other] { $count } denuncias por el formulario web, que no son voces independientes
  }
card-category = Reportado por: { $tallies }
card-country = Se dirige a: { $country }
card-words = Texto recibido ({ $language }): { $text }
card-no-words = No se enviaron palabras.
card-also = También se dirige a: { $countries }
card-indicators = Encontrado en las palabras: { $found }
card-pointers = Palabras que apuntan a "{ $category }": { $matched }
card-added = Se añadió algo después de enviar el reporte.
card-appeal = Una persona pide otra revisión: { $reason }
card-child = Protección de menores de edad: no se guardan palabras, y nadie aquí mira el canal.
card-child-danger = Una persona dice en su reporte que un menor de edad que conoce está en peligro.
card-why-band = Por qué va primero: el nivel más urgente en espera ({ $band }), luego la fecha límite más cercana.
card-why-shortened = Por qué va primero: nivel "{ $band }", fecha límite { $percent } % antes porque varias personas lo reportaron de forma independiente.
card-why-oldest = Por qué va primero: uno de cada cinco casos es el más antiguo de todos.
card-second = Espera a una segunda persona: { $reason }
card-proposed = Propuesto: { $outcome }, basado en: { $on }, regla: { $policy }
band-0 = lo más urgente
band-1 = urgente
band-2 = otro delito
band-3 = lo demás
hold-passed_on = el enlace pasaría a una línea especializada
hold-terror = terrorismo confirmado
hold-safe_listed = el canal está en la lista protegida
hold-many_voices = cinco personas o más lo reportaron
hold-speech = tiene que ver con la política, la prensa, la religión o una minoría
button-skip-case = Saltar
button-put-back = Devolver
button-next = Siguiente caso
button-undo = Deshacer (10 s)
button-approve = Aprobar
button-return = Regresar a la fila
button-un_list = En la lista de la ONU
button-two_lists = En listas de dos países
button-other-policy = Otra regla …
button-speech-on = Libre expresión: sí
button-speech-off = Libre expresión: no
ask-outcome = ¿Cuál es el resultado?
ask-decided-on = ¿En qué se basa la decisión?
ask-policy = ¿Según qué regla?
decided = Caso { $number }: { $outcome }.
decided-held = Caso { $number }: { $outcome }. Espera a una segunda persona: { $reason }.
undone = Deshecho. El caso es tuyo otra vez.
judged-approve = Caso { $number }: aprobado. La decisión vale desde ahora.
judged-return = Caso { $number }: regresó a la fila. La persona que decidió primero no lo recibirá otra vez.
put-back = Devuelto. Otra persona puede tomarlo.
skipped = Saltado. No lo verás durante 30 minutos.
outcome-confirmed = Confirmado
outcome-unfounded = Sin infracción
outcome-lawful_speech = Expresión permitida
outcome-insufficient = No alcanza para saber
outcome-gone = Ya no existe
outcome-private = Privado, no se puede revisar
outcome-person = Una persona, no un canal
outcome-passed_to_hotline = Pasar a una línea
outcome-not_enough = No alcanza para pasarlo
outcome-already_gone = Ya no existe
outcome-belongs_elsewhere = Corresponde a otro lugar
on-forwarded_words = palabras de mensajes reenviados
on-several_reporters = palabras de varias personas
on-public_page = la página pública, como yo la vi
on-written_answer = respuesta escrita (línea especializada, regulador o tribunal)
policy-investment_scam = Ofertas de inversiones que no existen, o de ganancias que nadie puede prometer
policy-other_fraud = Engaño para obtener dinero, códigos o documentos
policy-drugs = Ofertas de venta o entrega de drogas ilegales
policy-child_abuse = Abuso o explotación sexual de menores de edad
policy-threats = Amenazas, extorsión, imágenes íntimas sin consentimiento
policy-terrorism = Contenido a favor de una organización que está en una lista de terrorismo
policy-weapons = Ofertas de armas o de otras cosas ilegales
policy-trafficking = Captación o venta de personas
policy-leaked_data = Datos personales publicados o vendidos sin derecho
policy-forged_documents = Ofertas de documentos falsos
policy-gambling = Apuestas sin licencia
policy-adult_pornography = Pornografía al alcance de menores de edad
policy-other = Otro delito según la ley del país en cuestión
policy-unsure = No se pudo indicar ninguna regla
policy-un_list = Contenido a favor de una organización que está en la lista del Consejo de Seguridad de las Naciones Unidas
policy-two_lists = Contenido a favor de una organización que está en las listas de terrorismo de dos países, ninguno de ellos el país en cuestión
policy-out_of_scope = Fuera de lo que Saksi revisa, como la expresión permitida por la ley

## Figures in the chat

stats-usage = Envía /stats con un país y, si quieres, un trimestre: /stats VN 2026-Q3
stats-share = Canales confirmados: { $flagged } de { $examined } revisados ({ $share })
stats-unreliable = Canales confirmados: { $flagged } de { $examined } revisados. Son muy pocos para un porcentaje
stats-zero = No se reportó ningún canal
stats-hidden = Oculto para proteger a las personas
stats-bounds = de todos los canales reportados ({ $reported }): al menos { $lower }, como máximo { $upper }
stats-of-examined = de { $examined ->
    [one] { $examined } canal revisado
   *[other] { $examined } canales revisados
  }
stats-place = { $country }, { $period }
stats-caution = De canales reportados y revisados; no es un porcentaje de todos los canales; no sirve para comparar países. Confirmado quiere decir que así lo decidió el equipo de moderación de Saksi según una regla publicada, no que se violó una ley.
stats-source = Saksi, método { $method }, datos hasta { $cutoff }, publicación { $release }
stats-invented = Mundo inventado: estas cifras son ejemplos, no hechos.
stats-open = Tabla y archivos
stats-download = Tabla y archivos: { $url }
part-flagged = confirmados
part-cleared = sin infracción
part-undetermined = no se pudo saber
part-pending = pendientes
status-word-provisional = Preliminar: algunos canales siguen en revisión
status-word-hidden = Oculto para proteger a las personas
status-word-unreliable = Muy pocos revisados para un porcentaje
status-word-zero = No se reportó ningún canal
status-word-not-monitored = Sin seguimiento
publish-choose = ¿Qué trimestre se publica? Cada uno se puede publicar una sola vez.
publish-now = Publicar ahora: { $period }
publish-nothing = Todos los trimestres cerrados ya se publicaron.
publish-done = Publicado: { $period }. Publicación { $release }. Envía /stats con un país para ver las cifras.
period-quarter = { $quarter ->
    [1] enero a marzo de { $year }
    [2] abril a junio de { $year }
    [3] julio a septiembre de { $year }
   *[4] octubre a diciembre de { $year }
  }

## The expected "no"s, one sentence each

refusal-not_yours_to_do = Esto no está abierto para ti.
refusal-consent_missing = Por favor, acepta primero: envía /start.
refusal-draft_missing = No hay ningún reporte sin terminar. Envía /report para empezar uno.
refusal-draft_moved_on = Ese botón es de una pregunta anterior.
refusal-answer_not_understood = No entendí esa respuesta. Por favor, usa uno de los botones.
refusal-edited_too_late = Solo puedo seguir un cambio en tu última respuesta. Para cambiar una anterior, pulsa Atrás.
refusal-words_too_long = El texto se pasa por { $surplus ->
    [one] { $surplus } carácter
   *[other] { $surplus } caracteres
  }; el máximo es 1000. Por favor, acórtalo y envíalo otra vez.
refusal-no_channel_named = No encontré un canal ahí. Envía su enlace o su @nombre, por ejemplo t.me/name, o reenvía uno de sus mensajes.
refusal-not_a_telegram_link = Ese no es un enlace de Telegram. Abre el perfil del canal en Telegram, copia ahí su enlace y envíalo.
refusal-person_not_channel = Eso es una persona, no un canal. Saksi no acepta reportes sobre personas, y no guardó nada de eso. Repórtala en Telegram (mantén presionado el mensaje y elige Reportar), o acude a la policía.
refusal-sender_hidden = Telegram oculta quién escribió eso, así que no indica ningún canal. Saksi no guardó nada de eso. Envía el enlace o el @nombre del canal, o reenvía un mensaje directamente desde el canal.
refusal-saksi_itself = Ese es el propio Saksi. Envía el enlace o el @nombre del canal que quieres reportar.
refusal-receipt_unknown = No hay ningún reporte con ese comprobante. Por favor, compruébalo: tiene esta forma: RPT-XXXX-XXXX-XXXX-XXXX-X.
refusal-already_passed_on = Este reporte ya se pasó a una línea especializada, así que no se puede retirar. Todavía puedes pedir que te olviden con /forget.
refusal-report_withdrawn = Este reporte fue retirado, así que ya no se puede hacer nada con él. Para reportar de nuevo, envía /report.
refusal-report_finished = Este reporte está terminado, así que no se le puede añadir nada. Durante los 30 días después de comunicarse el resultado puedes pedirnos otra revisión, con /appeal.
refusal-report_full = Este reporte está lleno: ya no admite más palabras.
refusal-no_words_here = Un reporte sobre un menor de edad no lleva palabras, solo el enlace. Si un menor está en peligro ahora, llama al número de emergencias del lugar donde estás.
refusal-appeal_not_open = Ahora no podemos revisar otra vez este reporte. Puedes pedirlo una vez, en los 30 días después de comunicarse el resultado.
refusal-too_many_reports = Son muchos reportes en poco tiempo. Por favor, envía el siguiente más tarde. La ayuda ahora y los reportes sobre menores de edad siempre están abiertos.
refusal-case_moved_on = Este caso avanzó desde que se mostró esa ficha. No se hizo nada.
refusal-queue_empty = La fila está vacía. No hay nada que hacer ahora.
refusal-undo_too_late = Ya es tarde para deshacer esto.
refusal-own_decision = Esto debe juzgarlo una segunda persona, no la que decidió.
refusal-rests_on_one_voice = Las palabras de una sola persona no bastan para confirmar. Elige en qué más se basa la decisión, u otro resultado.
refusal-not_for_this_domain = Eso no está abierto en este tipo de caso.
refusal-second_country_needed = La segunda persona debe ser de otro país.
refusal-invite_unknown = Este enlace no funciona: ya se usó, tiene más de 24 horas o nunca existió.
refusal-member_already = Ya formas parte del equipo.
refusal-period_unknown = No conozco ese período. Un trimestre se escribe así: 2026-Q3.
refusal-period_not_closed = Ese trimestre todavía no termina en todas partes.
refusal-period_released = Ese trimestre ya se publicó.
refusal-country_unknown = No conozco ese país. Prueba con su nombre en inglés, o con sus dos letras, como VN.
refusal-nothing_released = Todavía no se ha publicado nada para eso.
fault =
    Algo salió mal de nuestro lado.
    Nada de lo que enviaste se perdió. Por favor, intenta otra vez en un momento. Si sigue igual, da este número a quien está a cargo del servicio: { $fault }

## The web form

form-title = Denunciar sin Telegram
form-step = Paso { $step } de { $steps }
form-intro =
    Nos cuentas de un canal, grupo o bot de Telegram que se usa para delitos. Hay personas que lo examinan. Se publican números, nunca nombres.
    No te conviertes en testigo de un juicio. Esto no es una denuncia ante la policía, y Saksi no es Telegram.
    No se guarda nada antes de que pulses Enviar en la última página. Entonces guardamos tus respuestas, selladas. No guardamos nombre, dirección de red ni cookie.
    Quien te da la conexión a internet puede ver que abriste este sitio. No podemos escribirte: solo tu recibo lleva a tu denuncia.
form-where-note = De esto depende qué líneas de ayuda se muestran aquí. No se guarda.
form-lines = Usar este país
form-next = Siguiente
form-link = Su enlace o su @nombre
form-link-note = Por ejemplo t.me/name. Nunca abrimos el enlace. No hace falta que sigas en el canal.
form-no-channel = Ahí no hay ningún canal. Escribe su enlace o su @nombre, por ejemplo t.me/name.
form-choose = Elige una respuesta.
form-words-missing = Escribe algo primero.
form-choose-country = Elige un país
form-country-note = El país de la gente a la que se dirige. Si aquí ya hay una respuesta, mira si es correcta.
form-several = Se dirige a varios países
form-also = País { $count }
form-change = Cambiar
form-card = Puedes añadir más. Nada de esto es obligatorio.
form-agree = Al pulsar Enviar, aceptas que Saksi guarde estas respuestas, selladas, como dice la página sobre privacidad.
form-errors = Revisa esto, por favor
form-sent =
    Tu denuncia está con nosotros.
    Nadie la ha mirado todavía. Este es tu recibo:
form-sent-before = Esta denuncia ya se había enviado, y este es su recibo. Lo que cambiaste después no se añadió.
form-keep =
    Anótalo ahora y guárdalo donde nadie más mire. Para copiarlo, haz clic en él o mantén el dedo encima.
    No podemos enviártelo otra vez. Quien lo tenga puede preguntar cómo va la denuncia.
form-now =
    Qué pasa ahora
    Hay personas que examinan las denuncias, primero las más urgentes. No sabemos cuándo llegarán a la tuya.
    No podemos escribirte. Vuelve con tu recibo y pregunta.
form-another = Denunciar otro canal
form-over =
    Este formulario ha terminado.
    Estuvo abierto más de un día, o fue cambiado por el camino. No se guardó nada de él. Puedes empezar de nuevo.
form-foreign =
    Eso venía de otro sitio.
    No se hizo nada con ello. Puedes empezar aquí.
form-busy =
    Llega demasiado desde tu parte de la red.
    No se ha perdido nada: espera unos minutos, vuelve atrás e inténtalo otra vez. Las líneas de ayuda y las denuncias sobre un menor están siempre abiertas.
form-away =
    Tu denuncia no se pudo guardar ahora.
    No se ha perdido: pulsa Enviar otra vez en un minuto. Si sigue igual, di este número a quien gestiona el sitio: { $fault }

## Pages

page-skip = Ir al contenido
page-navigation = En este sitio
page-figures = Cifras
page-download = Descargar
page-privacy = Privacidad
page-status-label = Tu comprobante
page-status-note = Se envía dentro de la solicitud, nunca como parte de una dirección, y no se guarda nada de tu visita. Quien tenga el comprobante puede preguntar.
page-status-button = Ver cómo va
page-chat = Chat de prueba
page-languages = Idiomas
page-description = Cuántos canales de Telegram se reportaron por delitos, cuántos se revisaron y cuántos de estos se confirmaron, por país y trimestre.
page-home-title = Saksi cuenta los canales que la gente reporta por delitos.
page-home-line =
    La gente envía canales, grupos y bots de Telegram que, según cree, se usan para cometer delitos. El equipo de moderación revisa cada uno una vez y decide según una regla publicada.
    Aquí se ve cuántos se reportaron, cuántos se revisaron y cuántos de estos se confirmaron. Nunca se nombra un canal ni una persona.
    Las cifras no dicen cuántos delitos hay. Dicen qué reportó la gente, y qué se encontró.
page-home-report = Reportar un canal en Telegram
page-home-chat = Probarlo en el chat de prueba
page-nothing-title = Todavía no se han publicado cifras.
page-nothing = Cuando un trimestre se haya revisado y publicado, sus cifras estarán aquí. Hasta entonces no se puede decir nada de ningún país.
page-jump = En esta página
page-jump-map = Mapa
page-jump-shares = Porcentajes
page-jump-table = Tabla
page-period-title = { $period }: qué se reportó, y qué se encontró
page-map-title = El mapa muestra cuánto se revisó, no cuántos delitos hay.
page-map-description = Un mapa del mundo con el sudeste asiático ampliado, coloreado según el número de canales revisados. La tabla debajo de los gráficos tiene las mismas cifras.
page-map-key = Canales revisados
page-map-none = ninguno revisado
page-map-range = { $from } a { $to }
page-map-over = { $from } o más
page-map-examined = { $examined ->
    [one] { $examined } canal revisado
   *[other] { $examined } canales revisados
  }
page-map-inset = Sudeste asiático, ampliado
page-map-borders = Los nombres y las fronteras siguen la norma ISO 3166.
page-share-title = Cada país se lee por separado: el porcentaje de sus canales revisados que se confirmaron.
page-share-description = Para cada país, un punto en el porcentaje de canales revisados que se confirmaron, y una línea donde puede estar el porcentaje de todos los canales reportados. La tabla debajo de los gráficos tiene las mismas cifras.
page-share-sentence = { $flagged } de { $examined ->
    [one] { $examined } canal revisado
   *[other] { $examined } canales revisados
  }
page-share-key = porcentaje de canales revisados que se confirmaron
page-bounds-key = dónde puede estar el porcentaje de todos los canales reportados
page-table-title = Las mismas cifras en una tabla.
page-table-caption = Canales que se dirigen a cada país, { $period }
page-country = País
page-quarter = Trimestre
page-status = Estado
page-reported = Reportados
page-examined = Revisados
page-confirmed = Confirmados
page-share = % de los revisados
page-lower = % de los reportados, al menos
page-upper = % de los reportados, como máximo
page-too-few = muy pocos
page-no-share = no aplica
page-final = Definitivo
page-provisional = Preliminar
page-notes-title = Qué quieren decir las palabras
page-means-final = La mayoría de los canales reportados se revisó: como máximo el 5 % seguía en espera, o habían pasado 90 días.
page-means-provisional = Más del 5 % de los canales reportados seguía en espera. Las cifras pueden cambiar.
page-means-unreliable = Se revisaron menos de 20 canales. Las cantidades valen, pero un porcentaje de tan pocos confundiría.
page-means-hidden = Con tan pocos canales o personas detrás de una cifra, se podría reconocer a alguien. Oculto no quiere decir ninguno.
page-means-zero = Saksi daba seguimiento a este país y nadie reportó un canal que se dirija a él.
page-means-not-monitored = Saksi no daba seguimiento a este país. Eso no dice nada sobre los delitos ahí.
page-means-not-applicable = No se reportó nada, así que no hay con qué calcular un porcentaje.
page-means-bounds = Al menos, como máximo: el porcentaje de todos los canales reportados está entre estos dos, sin importar qué se hubiera decidido sobre los canales sin conclusión.
page-files-title = Llévate las cifras.
page-file = { $format }, { $size } kB
page-other-quarters = Otros trimestres
page-parts-title = Qué pasó con los canales reportados
page-parts-caption = Canales que se dirigen a este país ({ $country }), { $period }, según lo que se encontró
page-parts-outcome = Resultado
page-parts-channels = Canales
page-parts-total = Reportados, en total
page-picture = Esta cifra como imagen (PNG)
page-country-quarters = Todos los trimestres: { $country }
page-period-countries = Todos los países: { $period }
page-country-title = { $country }: todos los trimestres publicados
page-country-chart-title = Trimestre por trimestre: el porcentaje de canales revisados que se confirmaron.
page-country-caption = Canales que se dirigen a este país ({ $country }), por trimestre del reporte
page-change-note = Un cambio de un trimestre a otro puede venir de lo que se reportó y se revisó, y no solo de los delitos.
page-download-title = Aquí puedes descargar todas las cifras publicadas.
page-download-line =
    Un archivo contiene un trimestre. Cada renglón dice qué cuenta, de cuántos, con qué método y hasta qué momento.
    El CSV se abre en cualquier hoja de cálculo. El JSON contiene los mismos renglones y explica por sí solo cada código.
page-download-caption = Archivos por trimestre
page-as-of = Datos hasta
page-release = Publicación
page-codes-title = Cómo leer el estado de un renglón
page-measures-title = Qué se mide
page-measure-reported = Canales, grupos y bots con al menos un reporte válido recibido en el trimestre.
page-measure-flagged = De estos, los que tienen una decisión vigente que lo confirma.
page-measure-cleared = De estos, los que no van contra las reglas, según se encontró.
page-measure-undetermined = De estos, los que se miraron y no se pudieron decidir.
page-measure-pending = De estos, los que no tienen una decisión vigente.
page-measure-share_of_examined = Los confirmados, divididos entre la suma de confirmados y sin infracción. Cuenta nuestras propias decisiones, por eso no tiene intervalo.
page-measure-share_of_reported_bounds = Entre qué dos porcentajes de todos los canales reportados pueden estar los confirmados.
page-not-found-title = No hay ninguna página en esta dirección.
page-not-found = Por favor, comprueba la dirección, o empieza por las cifras.
page-no-figure-title = No hay cifras para eso.
page-not-monitored = { $country }, { $period }: país sin seguimiento. Eso no es lo mismo que cero.
page-not-allowed-title = Esta dirección solo se puede leer.
page-too-large-title = Eso es demasiado grande para aceptarlo.
page-away-title = Las cifras no se pueden leer en este momento.
page-away = Nuestra base de datos no responde. No se perdió nada. Por favor, intenta otra vez en un minuto. Si sigue igual, da este número a quien está a cargo del servicio: { $fault }
page-fault-title = Algo salió mal de nuestro lado.
page-fault = Por favor, intenta otra vez en un momento. Si sigue igual, da este número a quien está a cargo del servicio: { $fault }
