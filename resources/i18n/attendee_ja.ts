<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>attendee</name>
    <message id="k1.title">
        <source>Hold your QR face down
over the scanner below</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>QRコードを伏せて
下の&#x200b;読み取り部へ</translation>
    </message>
    <message id="k1.access">
        <source>Larger text</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>文字を大きく</translation>
    </message>
    <message id="k2.title">
        <source>Reading your code</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>読み取っています</translation>
    </message>
    <message id="k2.hold">
        <source>Hold it still for a moment</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>そのまましばらくお待ちください</translation>
    </message>
    <message id="k2.retry">
        <source>Please try again. A brighter screen helps</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>もう一度&#x200b;かざしてください。&#x200b;画面を&#x200b;明るくすると&#x200b;読み取りやすく&#x200b;なります</translation>
    </message>
    <message id="k3.title">
        <source>One moment</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>確認しています</translation>
    </message>
    <message id="k4.status">
        <source>Checked in</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>受付完了</translation>
    </message>
    <message id="k4.status.at">
        <source>Checked in · {time}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>受付完了 · {time}</translation>
    </message>
    <message id="k4.welcome">
        <source>Welcome</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>ようこそ</translation>
    </message>
    <message id="k4.now">
        <source>On now</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>開催中</translation>
    </message>
    <message id="k4.next">
        <source>Next</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>次の予定</translation>
    </message>
    <message id="k4.left">
        <source>{minutes}&#xa0;min left</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>残り{minutes}分</translation>
    </message>
    <message id="k4.until">
        <source>until {time}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{time}まで</translation>
    </message>
    <message id="k4.in">
        <source>in {minutes}&#xa0;min</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{minutes}分後に開始</translation>
    </message>
    <message id="k4.in.at">
        <source>{minutes}&#xa0;min · {time}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{minutes}分後 · {time}</translation>
    </message>
    <message id="k4.at">
        <source>at {time}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{time}開始</translation>
    </message>
    <message id="k4.starting">
        <source>starting now</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>まもなく開始</translation>
    </message>
    <message id="k4.table.on">
        <source>On now</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>開催中</translation>
    </message>
    <message id="k4.table.soon">
        <source>Soon</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>まもなく</translation>
    </message>
    <message id="k4.table.label">
        <source>Your table</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>番テーブル</translation>
    </message>
    <message id="k4.table.line">
        <source>Your table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>ネットワーキング {table}番テーブル</translation>
    </message>
    <message id="k4.table.round">
        <source>{round} · Table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{round} · {table}番テーブル</translation>
    </message>
    <message id="k4.table.short">
        <source>Table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>テーブル {table}</translation>
    </message>
    <message id="k4.round.lasts">
        <source>{round} · {minutes}&#xa0;min</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{round} · {minutes}分</translation>
    </message>
    <message id="k4.day">
        <source>My day</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>私の予定</translation>
    </message>
    <message id="k4.map">
        <source>My table</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>場所を見る</translation>
    </message>
    <message id="bye.welcome">
        <source>Goodbye</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>お気をつけて</translation>
    </message>
    <message id="bye.status">
        <source>Checked out</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>退場を&#x200b;確認&#x200b;しました</translation>
    </message>
    <message id="k5.badge">
        <source>Reprint badge</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>名札を再発行</translation>
    </message>
    <message id="k5.status">
        <source>Already checked in</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>受付&#x200b;済みです</translation>
    </message>
    <message id="k5.foot">
        <source>Not you? Please call staff</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>ご本人でない&#x200b;場合は&#x200b;係員を&#x200b;お呼びください</translation>
    </message>
    <message id="k6.wrong.title">
        <source>Please use another entrance</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>別の入口を&#x200b;ご利用&#x200b;ください</translation>
    </message>
    <message id="k6.wrong">
        <source>This entrance is for “{session}” only</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>この入口は&#x200b;「{session}」&#x200b;専用です</translation>
    </message>
    <message id="k6.early.title">
        <source>A little early</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>開場前です</translation>
    </message>
    <message id="k6.early">
        <source>Opens at {when}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{when}から&#x200b;入場</translation>
    </message>
    <message id="k6.too_early.title">
        <source>Not open yet</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>まだ&#x200b;入場できません</translation>
    </message>
    <message id="k6.too_early">
        <source>Opens at {when}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{when}から&#x200b;入場</translation>
    </message>
    <message id="k6.not_valid_yet.title">
        <source>Not valid yet</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>まだ&#x200b;ご利用&#x200b;いただけません</translation>
    </message>
    <message id="k6.not_valid_yet">
        <source>Valid from {when}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{when}から&#x200b;利用できます</translation>
    </message>
    <message id="k6.late.title">
        <source>Entry has closed</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>入場は&#x200b;終了&#x200b;しました</translation>
    </message>
    <message id="k6.late">
        <source>Closed at {when}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{when}に&#x200b;終了</translation>
    </message>
    <message id="k6.no_longer_valid.title">
        <source>No longer valid</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>利用時間が&#x200b;過ぎています</translation>
    </message>
    <message id="k6.no_longer_valid">
        <source>Valid until {when}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{when}まで</translation>
    </message>
    <message id="k6.in">
        <source>in {wait}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{wait}後</translation>
    </message>
    <message id="k6.desk">
        <source>The help desk can help</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>案内デスクで&#x200b;ご案内します</translation>
    </message>
    <message id="k6.full.title">
        <source>This session is full</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>満席です</translation>
    </message>
    <message id="k6.full">
        <source>You can join the waiting list at the help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>案内デスクで&#x200b;キャンセル待ちが&#x200b;できます</translation>
    </message>
    <message id="k6.waiting">
        <source>You are on the waiting list, number&#xa0;{n}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>キャンセル待ち&#x200b;{n}番です</translation>
    </message>
    <message id="k7.desk">
        <source>Ask at the help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>案内デスクで&#x200b;確認</translation>
    </message>
    <message id="k9.title">
        <source>My day</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>本日の予定</translation>
    </message>
    <message id="k9.title.date">
        <source>My day, {date}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{date}の予定</translation>
    </message>
    <message id="k9.chip.now">
        <source>Now</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>今</translation>
    </message>
    <message id="k9.chip.next">
        <source>Next</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>次の予定</translation>
    </message>
    <message id="k9.ongoing">
        <source>Still on</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>開催中</translation>
    </message>
    <message id="k9.past">
        <source>{count:past session/past sessions}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>終了した予定 {count}件</translation>
    </message>
    <message id="k9.past.until">
        <source>{count:past session/past sessions} · up to {last}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>終了した予定 {count}件 · {last}まで</translation>
    </message>
    <message id="k9.free">
        <source>{minutes}&#xa0;min free</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{minutes}分の空き時間</translation>
    </message>
    <message id="k9.free.hours">
        <source>{hours}&#xa0;h free</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{hours}時間の空き時間</translation>
    </message>
    <message id="k9.free.hours.minutes">
        <source>{hours}&#xa0;h {minutes}&#xa0;min free</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{hours}時間{minutes}分の空き時間</translation>
    </message>
    <message id="k9.table">
        <source>Table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{table}番テーブル</translation>
    </message>
    <message id="k9.moved">
        <source>Room changed</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>会場変更</translation>
    </message>
    <message id="k9.shifted">
        <source>New time</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>時間変更</translation>
    </message>
    <message id="k9.cancelled">
        <source>Cancelled</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>中止</translation>
    </message>
    <message id="k9.none">
        <source>No more sessions today</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>本日の予定は&#x200b;終了しました</translation>
    </message>
    <message id="k9.round">
        <source>{round}: table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{round} · {table}番テーブル</translation>
    </message>
    <message id="k9.more">
        <source>More</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>続きを見る</translation>
    </message>
    <message id="k9.phone">
        <source>To phone</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>スマホへ</translation>
    </message>
    <message id="k9.phone.title">
        <source>My day on my phone</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>予定を&#x200b;スマホへ</translation>
    </message>
    <message id="k9.phone.scan">
        <source>Scan with your phone camera</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>スマートフォンの&#x200b;カメラで&#x200b;読み取ってください</translation>
    </message>
    <message id="k9.phone.calendar">
        <source>Puts your sessions and tables into your calendar</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>予定とテーブルが&#x200b;カレンダーに&#x200b;入ります</translation>
    </message>
    <message id="k9.phone.text">
        <source>Holds your sessions and tables as text</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>予定とテーブルを&#x200b;文章で&#x200b;保存します</translation>
    </message>
    <message id="k9.phone.part">
        <source>{held} (without the last {left})</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{held}（最後の{left}件を除く）</translation>
    </message>
    <message id="k9.phone.nameless">
        <source>Your name is not in it</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>お名前は&#x200b;含まれません</translation>
    </message>
    <message id="k9.phone.back">
        <source>My day</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>私の予定</translation>
    </message>
    <message id="k9.phone.done">
        <source>Saved</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>保存しました</translation>
    </message>
    <message id="k10.title">
        <source>Your table {table} · {time}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{table}番&#x200b;テーブル · {time}</translation>
    </message>
    <message id="k10.title.untimed">
        <source>Your table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{table}番&#x200b;テーブル</translation>
    </message>
    <message id="k10.head">
        <source>Your table</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>お席の&#x200b;テーブル</translation>
    </message>
    <message id="k10.soon">
        <source>in {minutes}&#xa0;min</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{minutes}分後に開始</translation>
    </message>
    <message id="k10.left">
        <source>{minutes}&#xa0;min left</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>残り{minutes}分</translation>
    </message>
    <message id="k10.seat">
        <source>{round}: table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{round}：{table}番テーブル</translation>
    </message>
    <message id="k10.company">
        <source>With you at the table</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>同じ​テーブルの​方々</translation>
    </message>
    <message id="k10.company.so_far">
        <source>With you at the table so far</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>これまでに​同じ​テーブルの​方々</translation>
    </message>
    <message id="k10.company.show">
        <source>At my table</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>同席者</translation>
    </message>
    <message id="k10.company.label">
        <source>With you:</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>同席：</translation>
    </message>
    <message id="k10.company.more">
        <source>and {n} more</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>ほか{n}</translation>
    </message>
    <message id="k10.plan">
        <source>Floor plan</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>会場図</translation>
    </message>
    <message id="k10.here">
        <source>You are here</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>現在地</translation>
    </message>
    <message id="k10.door">
        <source>Entrance</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>入口</translation>
    </message>
    <message id="k10.stage">
        <source>Stage</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>ステージ</translation>
    </message>
    <message id="k10.desk">
        <source>Help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>案内デスク</translation>
    </message>
    <message id="k11.title">
        <source>Please come
to the help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>案内&#x200b;デスクへ
お越し&#x200b;ください</translation>
    </message>
    <message id="k11.show">
        <source>Show this number to the staff</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>この番号を&#x200b;係員に&#x200b;お見せください</translation>
    </message>
    <message id="k11.acknowledged">
        <source>The desk knows</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>デスクに&#x200b;連絡済みです</translation>
    </message>
    <message id="k11.number">
        <source>Your number</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>受付番号</translation>
    </message>
    <message id="k11.ok">
        <source>Understood</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>わかりました</translation>
    </message>
    <message id="k12.title">
        <source>Enjoy
the event</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>ごゆっくり
お過ごし&#x200b;ください</translation>
    </message>
    <message id="k12.next">
        <source>Next guest, please scan</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>次の方は&#x200b;QRコードを&#x200b;かざしてください</translation>
    </message>
    <message id="k13.title">
        <source>Do you need more time?</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>続けますか</translation>
    </message>
    <message id="k13.text">
        <source>Returning to start in {seconds} s</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{seconds}秒後に&#x200b;最初の画面に&#x200b;戻ります</translation>
    </message>
    <message id="k13.more">
        <source>Yes, more time</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>続ける</translation>
    </message>
    <message id="k13.finish">
        <source>Finish</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>終了</translation>
    </message>
    <message id="k14.title">
        <source>Display options</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>表示設定</translation>
    </message>
    <message id="k14.body">
        <source>These last for your visit only</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>お一人の&#x200b;ご利用中のみ&#x200b;有効です</translation>
    </message>
    <message id="k14.zoom">
        <source>Text size</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>文字の大きさ</translation>
    </message>
    <message id="k14.zoom.option">
        <source>{percent}%</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{percent}%</translation>
    </message>
    <message id="k14.contrast">
        <source>High contrast</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>高コントラスト</translation>
    </message>
    <message id="k14.low">
        <source>Low position</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>画面を低く</translation>
    </message>
    <message id="k14.language">
        <source>Language</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>言語</translation>
    </message>
    <message id="lang.title">
        <source>Choose your language</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>言語を&#x200b;選んで&#x200b;ください</translation>
    </message>
    <message id="k14.on">
        <source>On</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>オン</translation>
    </message>
    <message id="k14.off">
        <source>Off</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>オフ</translation>
    </message>
    <message id="k14.ok">
        <source>Done</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>完了</translation>
    </message>
    <message id="k14.reset">
        <source>Settings have been reset</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>設定を&#x200b;元に戻しました</translation>
    </message>
    <message id="k15.title">
        <source>This kiosk is not available</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>この端末は&#x200b;現在&#x200b;ご利用&#x200b;いただけません</translation>
    </message>
    <message id="k15.body">
        <source>Please use the next one or the help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>隣の端末か&#x200b;案内デスクを&#x200b;ご利用ください</translation>
    </message>
    <message id="k15.call.sending">
        <source>Calling our staff</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>係員を&#x200b;呼び出して&#x200b;います</translation>
    </message>
    <message id="k15.call.sending.body">
        <source>One moment, please</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>少々&#x200b;お待ちください</translation>
    </message>
    <message id="k15.call.sent">
        <source>Call sent</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>送信&#x200b;済み</translation>
    </message>
    <message id="k15.call.recorded">
        <source>We have told the staff</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>係員に&#x200b;知らせ&#x200b;ました</translation>
    </message>
    <message id="k15.call.recorded.body">
        <source>Waiting for them to see it</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>係員の確認を&#x200b;待っています</translation>
    </message>
    <message id="k15.call.seen">
        <source>Our staff have seen your call</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>係員が&#x200b;確認&#x200b;しました</translation>
    </message>
    <message id="k15.call.seen.body">
        <source>We will tell you when staff set out</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>向かい始めたら&#x200b;お知らせします</translation>
    </message>
    <message id="k15.call.coming">
        <source>A member of staff is on the way</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>係員が&#x200b;向かって&#x200b;います</translation>
    </message>
    <message id="k15.call.coming.body">
        <source>Please wait here</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>こちらで&#x200b;お待ちください</translation>
    </message>
    <message id="k15.call.done">
        <source>Your call is closed</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>呼び出しは&#x200b;終了&#x200b;しました</translation>
    </message>
    <message id="k15.call.done.body">
        <source>Call again if you need more help</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>必要なときは&#x200b;もう一度&#x200b;お呼びください</translation>
    </message>
    <message id="k15.call.desk">
        <source>Please come to the help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>案内&#x200b;デスクへ&#x200b;お越し&#x200b;ください</translation>
    </message>
    <message id="k15.call.cancel">
        <source>Cancel the call</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>呼び出しを取り消す</translation>
    </message>
    <message id="k15.call.cancelled">
        <source>Your call is cancelled</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>呼び出しを&#x200b;取り消しました</translation>
    </message>
    <message id="k15.call.continue">
        <source>Continue</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>続ける</translation>
    </message>
    <message id="desk.name">
        <source>Help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>案内デスク</translation>
    </message>
    <message id="k1.search">
        <source>Find my name</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>名前で探す</translation>
    </message>
    <message id="k7.search">
        <source>Find my name</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>名前で探す</translation>
    </message>
    <message id="k7.unknown.status">
        <source>Please scan again</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>もう一度&#x200b;かざして&#x200b;ください</translation>
    </message>
    <message id="k7.unknown.detail">
        <source>We could not find your registration</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>登録情報が&#x200b;見つかりません</translation>
    </message>
    <message id="k7.unknown.scan">
        <source>Scan your invitation once more</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>招待状の&#x200b;QRコードを&#x200b;もう一度&#x200b;かざす</translation>
    </message>
    <message id="k7.foreign.status">
        <source>Not a code of this event</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>この&#x200b;イベントの&#x200b;コードでは&#x200b;ありません</translation>
    </message>
    <message id="k7.foreign.detail">
        <source>Please scan the QR of your invitation</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>招待状の&#x200b;QRコードを&#x200b;かざしてください</translation>
    </message>
    <message id="k7.foreign.scan">
        <source>Scan your invitation</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>招待状の&#x200b;QRコードを&#x200b;かざす</translation>
    </message>
    <message id="k7.other.status">
        <source>Not an event code</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>イベント用の&#x200b;コードでは&#x200b;ありません</translation>
    </message>
    <message id="k7.other.detail">
        <source>Please scan the QR of your invitation</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>招待状の&#x200b;QRコードを&#x200b;かざしてください</translation>
    </message>
    <message id="k7.other.scan">
        <source>Scan your invitation</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>招待状の&#x200b;QRコードを&#x200b;かざす</translation>
    </message>
    <message id="k7.unread.status">
        <source>Please scan again</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>もう一度&#x200b;かざして&#x200b;ください</translation>
    </message>
    <message id="k7.unread.detail">
        <source>The code could not be read</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>コードを&#x200b;読み取れませんでした</translation>
    </message>
    <message id="k7.unread.scan">
        <source>Scan your invitation once more</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>招待状の&#x200b;QRコードを&#x200b;もう一度&#x200b;かざす</translation>
    </message>
    <message id="k7.brighter">
        <source>Brighter</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>明るく</translation>
    </message>
    <message id="k7.facedown">
        <source>Face down</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>伏せる</translation>
    </message>
    <message id="k8.title">
        <source>Type your name</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>お名前を&#x200b;入力して&#x200b;ください</translation>
    </message>
    <message id="k8.hint">
        <source>Type at least 2 syllables</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>ハングルは&#x200b;2文字以上&#x200b;入力してください</translation>
    </message>
    <message id="k8.hint.latin">
        <source>Type at least 3 letters</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>英字で&#x200b;3文字以上&#x200b;入力してください</translation>
    </message>
    <message id="k8.found">
        <source>Touch your name</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>ご自分の&#x200b;お名前を&#x200b;押してください</translation>
    </message>
    <message id="k8.more">
        <source>Keep typing to narrow the list</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>続けて&#x200b;入力すると&#x200b;絞り込めます</translation>
    </message>
    <message id="k8.none">
        <source>No match. Try your name in Korean or English</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>見つかりません。&#x200b;英字表記でも&#x200b;お試しください</translation>
    </message>
    <message id="k8.desk">
        <source>Help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>案内デスク</translation>
    </message>
    <message id="k8.hint.code">
        <source>Type the whole code or ticket number</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>コードか&#x200b;チケット番号を&#x200b;すべて&#x200b;入力してください</translation>
    </message>
    <message id="k8.code">
        <source>Use this code</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>このコードを使う</translation>
    </message>
    <message id="k8.verify.title">
        <source>Last 4 digits of your phone</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>電話番号の&#x200b;下4桁</translation>
    </message>
    <message id="k8.verify">
        <source>Enter them to show that it is you</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>ご本人確認のため&#x200b;入力してください</translation>
    </message>
    <message id="k8.verify.wrong">
        <source>That does not match. Try again ({left} left)</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>一致しません。&#x200b;もう一度&#x200b;入力してください&#x200b;（あと{left}回）</translation>
    </message>
    <message id="k8.back">
        <source>Back</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>戻る</translation>
    </message>
    <message id="key.delete">
        <source>Delete</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>削除</translation>
    </message>
    <message id="key.shift">
        <source>Double consonants</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>濃音</translation>
    </message>
    <message id="key.space">
        <source>Space</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>空白</translation>
    </message>
    <message id="key.digits">
        <source>Digits</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>数字</translation>
    </message>
    <message id="key.next">
        <source>Next letter</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>次の文字</translation>
    </message>
    <message id="key.hangul">
        <source>Hangul</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>ハングル</translation>
    </message>
    <message id="key.latin">
        <source>English letters</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>英字</translation>
    </message>
    <message id="pin.title">
        <source>Enter the staff PIN</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>係員用PINを&#x200b;入力</translation>
    </message>
    <message id="pin.wrong">
        <source>That does not match. Please try again</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>一致しません。&#x200b;もう一度&#x200b;入力してください</translation>
    </message>
    <message id="pin.wait">
        <source>The number did not match several times. Try again in {seconds} s</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>続けて&#x200b;一致しませんでした。&#x200b;{seconds}秒後に&#x200b;入力してください</translation>
    </message>
    <message id="pin.clock">
        <source>This clock differs by {seconds} s from the other devices. Set it</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>この端末の&#x200b;時計は&#x200b;ほかと&#x200b;{seconds}秒&#x200b;違います。&#x200b;合わせてください</translation>
    </message>
    <message id="pin.clear">
        <source>Clear</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>消去</translation>
    </message>
    <message id="pin.ok">
        <source>OK</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>OK</translation>
    </message>
    <message id="bar.start">
        <source>Start over</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>最初に戻る</translation>
    </message>
    <message id="bar.start.short">
        <source>Restart</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>最初へ</translation>
    </message>
    <message id="bar.help">
        <source>Call staff</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>係員を呼ぶ</translation>
    </message>
    <message id="bar.help.short">
        <source>Staff</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>係員</translation>
    </message>
    <message id="place.floor">
        <source>{room}, {floor}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{floor} {room}</translation>
    </message>
    <message id="when.today">
        <source>{time} today</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>本日{time}</translation>
    </message>
    <message id="when.date">
        <source>{time} on {date}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{date} {time}</translation>
    </message>
    <message id="date.day">
        <source>{weekday} {day} {month}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{month}{day}日({weekday})</translation>
    </message>
    <message id="way.number">
        <source>It is table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{table}番テーブルです</translation>
    </message>
    <message id="way.here">
        <source>You are there</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>この場所です</translation>
    </message>
    <message id="way.room">
        <source>Go to {room} and look for table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{room}で&#x200b;{table}番テーブルを&#x200b;お探しください</translation>
    </message>
    <message id="way.worded">
        <source>{way}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{way}</translation>
    </message>
    <message id="way.arrow.straight">
        <source>Straight ahead</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>まっすぐ</translation>
    </message>
    <message id="way.arrow.left">
        <source>To the left</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>左へ</translation>
    </message>
    <message id="way.arrow.right">
        <source>To the right</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>右へ</translation>
    </message>
    <message id="way.arrow.escalator_up">
        <source>Escalator up</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>上りエスカレーター</translation>
    </message>
    <message id="way.arrow.escalator_down">
        <source>Escalator down</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>下りエスカレーター</translation>
    </message>
    <message id="way.arrow.stairs_up">
        <source>Stairs up</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>階段で上へ</translation>
    </message>
    <message id="way.arrow.stairs_down">
        <source>Stairs down</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>階段で下へ</translation>
    </message>
    <message id="way.arrow.lift">
        <source>By lift</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>エレベーターで</translation>
    </message>
    <message id="way.with_metres">
        <source>{way} · about {metres}&#xa0;m</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{way} · 約{metres}&#xa0;m</translation>
    </message>
    <message id="duration.minutes">
        <source>{minutes} min</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{minutes}分</translation>
    </message>
    <message id="duration.hours">
        <source>{hours} h</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{hours}時間</translation>
    </message>
    <message id="duration.hours_minutes">
        <source>{hours} h {minutes} min</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{hours}時間{minutes}分</translation>
    </message>
    <message id="duration.days">
        <source>{days:day/days}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{days}日</translation>
    </message>
    <message id="way.row.ahead">
        <source>{row}, straight ahead</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{row}、&#x200b;正面</translation>
    </message>
    <message id="way.row.right">
        <source>{row}, {place} from the right</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{row}、&#x200b;右から{place}</translation>
    </message>
    <message id="way.row.left">
        <source>{row}, {place} from the left</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{row}、&#x200b;左から{place}</translation>
    </message>
    <message id="way.row.middle">
        <source>{row}, in the middle</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{row}、&#x200b;中央</translation>
    </message>
    <message id="way.row.only">
        <source>{row}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{row}</translation>
    </message>
    <message id="way.counted.here">
        <source>{row} row from here</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>ここから&#x200b;{row}の列</translation>
    </message>
    <message id="way.counted.door">
        <source>{row} row</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>扉から&#x200b;{row}の列</translation>
    </message>
    <message id="way.towards.ahead">
        <source>About {metres}&#xa0;m straight ahead</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>正面、&#x200b;約{metres}&#xa0;m</translation>
    </message>
    <message id="way.towards.ahead_right">
        <source>About {metres}&#xa0;m ahead on the right</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>右前方、約{metres}&#xa0;m</translation>
    </message>
    <message id="way.towards.right">
        <source>About {metres}&#xa0;m to your right</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>右へ約{metres}&#xa0;m</translation>
    </message>
    <message id="way.towards.behind_right">
        <source>About {metres}&#xa0;m behind you on the right</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>右後方、約{metres}&#xa0;m</translation>
    </message>
    <message id="way.towards.behind">
        <source>About {metres}&#xa0;m behind you</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>後方、約{metres}&#xa0;m</translation>
    </message>
    <message id="way.towards.behind_left">
        <source>About {metres}&#xa0;m behind you on the left</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>左後方、約{metres}&#xa0;m</translation>
    </message>
    <message id="way.towards.left">
        <source>About {metres}&#xa0;m to your left</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>左へ約{metres}&#xa0;m</translation>
    </message>
    <message id="way.towards.ahead_left">
        <source>About {metres}&#xa0;m ahead on the left</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>左前方、約{metres}&#xa0;m</translation>
    </message>
    <message id="way.nth.1">
        <source>1st</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>1番目</translation>
    </message>
    <message id="way.nth.2">
        <source>2nd</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>2番目</translation>
    </message>
    <message id="way.nth.3">
        <source>3rd</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>3番目</translation>
    </message>
    <message id="way.nth.4">
        <source>4th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>4番目</translation>
    </message>
    <message id="way.nth.5">
        <source>5th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>5番目</translation>
    </message>
    <message id="way.nth.6">
        <source>6th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>6番目</translation>
    </message>
    <message id="way.nth.7">
        <source>7th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>7番目</translation>
    </message>
    <message id="way.nth.8">
        <source>8th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>8番目</translation>
    </message>
    <message id="way.nth.9">
        <source>9th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>9番目</translation>
    </message>
    <message id="way.nth.10">
        <source>10th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>10番目</translation>
    </message>
    <message id="way.nth.11">
        <source>11th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>11番目</translation>
    </message>
    <message id="way.nth.12">
        <source>12th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>12番目</translation>
    </message>
    <message id="date.weekday.0">
        <source>Mon</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>月</translation>
    </message>
    <message id="date.weekday.1">
        <source>Tue</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>火</translation>
    </message>
    <message id="date.weekday.2">
        <source>Wed</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>水</translation>
    </message>
    <message id="date.weekday.3">
        <source>Thu</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>木</translation>
    </message>
    <message id="date.weekday.4">
        <source>Fri</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>金</translation>
    </message>
    <message id="date.weekday.5">
        <source>Sat</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>土</translation>
    </message>
    <message id="date.weekday.6">
        <source>Sun</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>日</translation>
    </message>
    <message id="date.month.1">
        <source>Jan</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>1月</translation>
    </message>
    <message id="date.month.2">
        <source>Feb</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>2月</translation>
    </message>
    <message id="date.month.3">
        <source>Mar</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>3月</translation>
    </message>
    <message id="date.month.4">
        <source>Apr</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>4月</translation>
    </message>
    <message id="date.month.5">
        <source>May</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>5月</translation>
    </message>
    <message id="date.month.6">
        <source>Jun</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>6月</translation>
    </message>
    <message id="date.month.7">
        <source>Jul</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>7月</translation>
    </message>
    <message id="date.month.8">
        <source>Aug</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>8月</translation>
    </message>
    <message id="date.month.9">
        <source>Sep</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>9月</translation>
    </message>
    <message id="date.month.10">
        <source>Oct</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>10月</translation>
    </message>
    <message id="date.month.11">
        <source>Nov</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>11月</translation>
    </message>
    <message id="date.month.12">
        <source>Dec</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>12月</translation>
    </message>
    <message id="k1.camera">
        <source>The camera only reads QR codes. No images are stored</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>カメラは&#x200b;QRコードの&#x200b;読み取りのみに&#x200b;使用し、&#x200b;画像は&#x200b;保存しません</translation>
    </message>
    <message id="k1.camera.title">
        <source>Show your QR
to the camera</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>QRコードを
カメラに&#x200b;向けてください</translation>
    </message>
    <message id="k1.badges">
        <source>Badges are handed out at the desk today</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>本日、&#x200b;名札は&#x200b;デスクで&#x200b;お渡しします</translation>
    </message>
    <message id="k1.loading">
        <source>Loading: {n} entries to go</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>読み込み中：残り{n}件</translation>
    </message>
    <message id="k4.badge">
        <source>Printing your badge</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>名札を&#x200b;印刷しています</translation>
    </message>
    <message id="k4.badge.name">
        <source>Name on your badge</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>名札に&#x200b;印刷する&#x200b;お名前</translation>
    </message>
    <message id="k4.badge.right">
        <source>Yes, print it</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>はい、印刷する</translation>
    </message>
    <message id="k4.badge.wrong">
        <source>No, go to the desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>いいえ、&#x200b;デスクへ</translation>
    </message>
    <message id="k4.take">
        <source>Please take your badge</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>名札を&#x200b;お取りください</translation>
    </message>
    <message id="k15.badge">
        <source>Please collect your badge at the help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>名札は&#x200b;案内デスクで&#x200b;お受け取り&#x200b;ください</translation>
    </message>
    <message id="k16.title">
        <source>Who is here with you?</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>ご一緒の方は&#x200b;どなたですか？</translation>
    </message>
    <message id="k16.body">
        <source>You are checked in</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>受付が完了しました</translation>
    </message>
    <message id="k16.later">
        <source>Those who come later scan their own code</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>後から来られる方は​ご自身のコードを​読み取ってください</translation>
    </message>
    <message id="k16.companion">
        <source>Companion</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>同伴の方</translation>
    </message>
    <message id="k16.companion.number">
        <source>Companion&#xa0;{number}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>同伴の方&#xa0;{number}</translation>
    </message>
    <message id="k16.here">
        <source>Yes</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>はい</translation>
    </message>
    <message id="k16.away">
        <source>No</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>いいえ</translation>
    </message>
    <message id="k16.all">
        <source>All here</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>全員</translation>
    </message>
    <message id="k16.alone">
        <source>Only me</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>私だけ</translation>
    </message>
    <message id="k16.submit">
        <source>Check in&#xa0;{n:companion/companions}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>同伴の方&#x200b;{n}名を受付</translation>
    </message>
    <message id="k16.done">
        <source>Checked in with you:&#xa0;{n}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>ご一緒に受付した方：{n}名</translation>
    </message>
    <message id="k16.desk">
        <source>The others, please come to the desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>ほかの方は&#x200b;デスクへお越しください</translation>
    </message>
    <message id="k16.desk.none">
        <source>Those who came with you, please come to the desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>ご一緒の方は&#x200b;デスクへお越しください</translation>
    </message>
    <message id="k1.deaf">
        <source>Codes cannot be read
at the moment</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>現在コードを
読み取れません</translation>
    </message>
    <message id="k1.deaf.body">
        <source>Search by name, or come to the help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>名前で探すか、&#x200b;案内デスクへ&#x200b;お越しください</translation>
    </message>
    <message id="letter.heading">
        <source>Invitation</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>ご招待</translation>
    </message>
    <message id="letter.reminder">
        <source>Reminder</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>再度のご案内</translation>
    </message>
    <message id="letter.when">
        <source>When</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>日時</translation>
    </message>
    <message id="letter.where">
        <source>Where</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>会場</translation>
    </message>
    <message id="letter.programme">
        <source>Your programme</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>ご参加の日程</translation>
    </message>
    <message id="letter.how">
        <source>Hold this code under the scanner at the entrance, on paper or on your phone.</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>受付の端末にこのコードをかざしてください。紙でもスマートフォンでも使えます。</translation>
    </message>
    <message id="letter.personal">
        <source>This code is yours alone. Please do not pass it on.</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>ご本人専用のコードです。ほかの方に渡さないでください。</translation>
    </message>
    <message id="letter.text">
        <source>You are invited to our event: {event}. Please bring this code with you.</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{event}にご招待いたします。当日はこのコードをお持ちください。</translation>
    </message>
    <message id="letter.page">
        <source>Page {page} of {pages}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{page} / {pages} ページ</translation>
    </message>
    <message id="k17.next">
        <source>Next</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>次へ</translation>
    </message>
    <message id="k17.skip">
        <source>Skip</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>スキップ</translation>
    </message>
    <message id="k17.yes">
        <source>Yes</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>はい</translation>
    </message>
    <message id="k17.no">
        <source>No</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>いいえ</translation>
    </message>
    <message id="k17.several">
        <source>You may choose several</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>複数&#x200b;選べます</translation>
    </message>
    <message id="k17.choose">
        <source>Please choose at least one</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>一つ以上&#x200b;お選びください</translation>
    </message>
    <message id="k17.wrong">
        <source>Please check what you typed</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>入力内容を&#x200b;ご確認ください</translation>
    </message>
    <message id="k17.hint.date">
        <source>Year, month and day, such as 2027 06 02</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>年月日を&#x200b;2027 06 02の&#x200b;ように入力</translation>
    </message>
    <message id="k17.hint.time">
        <source>Hour and minute, such as 14 30</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>時刻を&#x200b;14 30の&#x200b;ように入力</translation>
    </message>
    <message id="k17.hint">
        <source>Type your answer, then touch Next</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>入力して&#x200b;「次へ」を&#x200b;押してください</translation>
    </message>
</context>
</TS>
