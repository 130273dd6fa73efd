<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>attendee</name>
    <message id="k1.title">
        <source>Hold your QR face down
over the scanner below</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Úp mã QR xuống
máy quét bên dưới</translation>
    </message>
    <message id="k1.access">
        <source>Larger text</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Chữ to</translation>
    </message>
    <message id="k2.title">
        <source>Reading your code</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Đang đọc mã</translation>
    </message>
    <message id="k2.hold">
        <source>Hold it still for a moment</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Vui lòng giữ yên một chút</translation>
    </message>
    <message id="k2.retry">
        <source>Please try again. A brighter screen helps</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Vui lòng quét lại. Màn hình sáng hơn sẽ dễ đọc hơn</translation>
    </message>
    <message id="k3.title">
        <source>One moment</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Xin chờ một lát</translation>
    </message>
    <message id="k4.status">
        <source>Checked in</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Đã check-in</translation>
    </message>
    <message id="k4.status.at">
        <source>Checked in · {time}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Đã check-in · {time}</translation>
    </message>
    <message id="k4.welcome">
        <source>Welcome</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Kính chào</translation>
    </message>
    <message id="k4.now">
        <source>On now</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Đang diễn ra</translation>
    </message>
    <message id="k4.next">
        <source>Next</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Tiếp theo</translation>
    </message>
    <message id="k4.left">
        <source>{minutes}&#xa0;min left</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>còn {minutes}&#xa0;phút</translation>
    </message>
    <message id="k4.until">
        <source>until {time}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>đến {time}</translation>
    </message>
    <message id="k4.in">
        <source>in {minutes}&#xa0;min</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>sau {minutes}&#xa0;phút</translation>
    </message>
    <message id="k4.in.at">
        <source>{minutes}&#xa0;min · {time}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{minutes}&#xa0;phút · {time}</translation>
    </message>
    <message id="k4.at">
        <source>at {time}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>lúc {time}</translation>
    </message>
    <message id="k4.starting">
        <source>starting now</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>sắp bắt đầu</translation>
    </message>
    <message id="k4.table.on">
        <source>On now</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Đang diễn ra</translation>
    </message>
    <message id="k4.table.soon">
        <source>Soon</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Sắp bắt đầu</translation>
    </message>
    <message id="k4.table.label">
        <source>Your table</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Bàn của bạn</translation>
    </message>
    <message id="k4.table.line">
        <source>Your table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Bàn của bạn: {table}</translation>
    </message>
    <message id="k4.table.round">
        <source>{round} · Table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{round} · Bàn {table}</translation>
    </message>
    <message id="k4.table.short">
        <source>Table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Bàn {table}</translation>
    </message>
    <message id="k4.round.lasts">
        <source>{round} · {minutes}&#xa0;min</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{round} · {minutes}&#xa0;phút</translation>
    </message>
    <message id="k4.day">
        <source>My day</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Lịch của tôi</translation>
    </message>
    <message id="k4.map">
        <source>My table</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Bàn của tôi</translation>
    </message>
    <message id="bye.welcome">
        <source>Goodbye</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Tạm biệt</translation>
    </message>
    <message id="bye.status">
        <source>Checked out</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Đã check-out</translation>
    </message>
    <message id="k5.badge">
        <source>Reprint badge</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>In lại thẻ</translation>
    </message>
    <message id="k5.status">
        <source>Already checked in</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Đã check-in trước đó</translation>
    </message>
    <message id="k5.foot">
        <source>Not you? Please call staff</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Không phải bạn? Vui lòng gọi nhân viên</translation>
    </message>
    <message id="k6.wrong.title">
        <source>Please use another entrance</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Hãy dùng lối khác</translation>
    </message>
    <message id="k6.wrong">
        <source>This entrance is for “{session}” only</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Chỉ dành cho “{session}”</translation>
    </message>
    <message id="k6.early.title">
        <source>A little early</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Bạn đến hơi sớm</translation>
    </message>
    <message id="k6.early">
        <source>Opens at {when}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Mở cửa lúc {when}</translation>
    </message>
    <message id="k6.too_early.title">
        <source>Not open yet</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Chưa đến giờ mở cửa</translation>
    </message>
    <message id="k6.too_early">
        <source>Opens at {when}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Mở cửa lúc {when}</translation>
    </message>
    <message id="k6.not_valid_yet.title">
        <source>Not valid yet</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Chưa có hiệu lực</translation>
    </message>
    <message id="k6.not_valid_yet">
        <source>Valid from {when}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Có hiệu lực từ {when}</translation>
    </message>
    <message id="k6.late.title">
        <source>Entry has closed</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Đã đóng cửa vào</translation>
    </message>
    <message id="k6.late">
        <source>Closed at {when}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Đóng lúc {when}</translation>
    </message>
    <message id="k6.no_longer_valid.title">
        <source>No longer valid</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Đã hết hiệu lực</translation>
    </message>
    <message id="k6.no_longer_valid">
        <source>Valid until {when}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Có hiệu lực đến {when}</translation>
    </message>
    <message id="k6.in">
        <source>in {wait}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>sau {wait}</translation>
    </message>
    <message id="k6.desk">
        <source>The help desk can help</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Quầy hỗ trợ sẽ giúp bạn</translation>
    </message>
    <message id="k6.full.title">
        <source>This session is full</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Đã kín chỗ</translation>
    </message>
    <message id="k6.full">
        <source>You can join the waiting list at the help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Có thể ghi danh chờ tại quầy hỗ trợ</translation>
    </message>
    <message id="k6.waiting">
        <source>You are on the waiting list, number&#xa0;{n}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Bạn đang trong danh sách chờ, số&#xa0;{n}</translation>
    </message>
    <message id="k7.desk">
        <source>Ask at the help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Đến quầy hỗ trợ</translation>
    </message>
    <message id="k9.title">
        <source>My day</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Lịch của tôi</translation>
    </message>
    <message id="k9.title.date">
        <source>My day, {date}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Lịch của tôi, {date}</translation>
    </message>
    <message id="k9.chip.now">
        <source>Now</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Lúc này</translation>
    </message>
    <message id="k9.chip.next">
        <source>Next</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Tiếp theo</translation>
    </message>
    <message id="k9.ongoing">
        <source>Still on</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Đang diễn ra</translation>
    </message>
    <message id="k9.past">
        <source>{count:past session/past sessions}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Đã qua {count} phiên</translation>
    </message>
    <message id="k9.past.until">
        <source>{count:past session/past sessions} · up to {last}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Đã qua {count} phiên · đến {last}</translation>
    </message>
    <message id="k9.free">
        <source>{minutes}&#xa0;min free</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>trống {minutes}&#xa0;phút</translation>
    </message>
    <message id="k9.free.hours">
        <source>{hours}&#xa0;h free</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>trống {hours}&#xa0;giờ</translation>
    </message>
    <message id="k9.free.hours.minutes">
        <source>{hours}&#xa0;h {minutes}&#xa0;min free</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>trống {hours}&#xa0;giờ {minutes}&#xa0;phút</translation>
    </message>
    <message id="k9.table">
        <source>Table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Bàn {table}</translation>
    </message>
    <message id="k9.moved">
        <source>Room changed</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Đổi phòng</translation>
    </message>
    <message id="k9.shifted">
        <source>New time</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Đổi giờ</translation>
    </message>
    <message id="k9.cancelled">
        <source>Cancelled</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Đã hủy</translation>
    </message>
    <message id="k9.none">
        <source>No more sessions today</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Hôm nay không còn phiên nào</translation>
    </message>
    <message id="k9.round">
        <source>{round}: table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{round}: bàn {table}</translation>
    </message>
    <message id="k9.more">
        <source>More</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Xem thêm</translation>
    </message>
    <message id="k9.phone">
        <source>To phone</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Lưu vào máy</translation>
    </message>
    <message id="k9.phone.title">
        <source>My day on my phone</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Lịch trong điện thoại</translation>
    </message>
    <message id="k9.phone.scan">
        <source>Scan with your phone camera</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Hướng camera điện thoại vào đây</translation>
    </message>
    <message id="k9.phone.calendar">
        <source>Puts your sessions and tables into your calendar</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Lưu các phiên và bàn vào lịch</translation>
    </message>
    <message id="k9.phone.text">
        <source>Holds your sessions and tables as text</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Chứa các phiên và bàn dạng chữ</translation>
    </message>
    <message id="k9.phone.part">
        <source>{held} (without the last {left})</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{held} (trừ {left} mục cuối)</translation>
    </message>
    <message id="k9.phone.nameless">
        <source>Your name is not in it</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Không có tên của bạn</translation>
    </message>
    <message id="k9.phone.back">
        <source>My day</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Lịch của tôi</translation>
    </message>
    <message id="k9.phone.done">
        <source>Saved</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Đã lưu</translation>
    </message>
    <message id="k10.title">
        <source>Your table {table} · {time}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Bàn {table} · {time}</translation>
    </message>
    <message id="k10.title.untimed">
        <source>Your table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Bàn {table}</translation>
    </message>
    <message id="k10.head">
        <source>Your table</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Bàn của bạn</translation>
    </message>
    <message id="k10.soon">
        <source>in {minutes}&#xa0;min</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>sau {minutes}&#xa0;phút</translation>
    </message>
    <message id="k10.left">
        <source>{minutes}&#xa0;min left</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>còn {minutes}&#xa0;phút</translation>
    </message>
    <message id="k10.seat">
        <source>{round}: table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{round}: bàn {table}</translation>
    </message>
    <message id="k10.company">
        <source>With you at the table</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Cùng bàn với quý vị</translation>
    </message>
    <message id="k10.company.so_far">
        <source>With you at the table so far</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Cùng bàn với quý vị đến lúc này</translation>
    </message>
    <message id="k10.company.show">
        <source>At my table</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Cùng bàn</translation>
    </message>
    <message id="k10.company.label">
        <source>With you:</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Cùng bàn:</translation>
    </message>
    <message id="k10.company.more">
        <source>and {n} more</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>và {n} nữa</translation>
    </message>
    <message id="k10.plan">
        <source>Floor plan</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Sơ đồ</translation>
    </message>
    <message id="k10.here">
        <source>You are here</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Bạn ở đây</translation>
    </message>
    <message id="k10.door">
        <source>Entrance</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Lối vào</translation>
    </message>
    <message id="k10.stage">
        <source>Stage</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Sân khấu</translation>
    </message>
    <message id="k10.desk">
        <source>Help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Quầy hỗ trợ</translation>
    </message>
    <message id="k11.title">
        <source>Please come
to the help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Mời đến
quầy hỗ trợ</translation>
    </message>
    <message id="k11.show">
        <source>Show this number to the staff</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Cho nhân viên xem số này</translation>
    </message>
    <message id="k11.acknowledged">
        <source>The desk knows</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Quầy đã được báo</translation>
    </message>
    <message id="k11.number">
        <source>Your number</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Số của bạn</translation>
    </message>
    <message id="k11.ok">
        <source>Understood</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Đã rõ</translation>
    </message>
    <message id="k12.title">
        <source>Enjoy
the event</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Chúc bạn có
buổi họp vui vẻ</translation>
    </message>
    <message id="k12.next">
        <source>Next guest, please scan</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Mời người tiếp theo quét mã</translation>
    </message>
    <message id="k13.title">
        <source>Do you need more time?</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Cần thêm thời gian?</translation>
    </message>
    <message id="k13.text">
        <source>Returning to start in {seconds} s</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Quay về màn hình đầu sau {seconds} giây</translation>
    </message>
    <message id="k13.more">
        <source>Yes, more time</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Thêm thời gian</translation>
    </message>
    <message id="k13.finish">
        <source>Finish</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Kết thúc</translation>
    </message>
    <message id="k14.title">
        <source>Display options</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Tùy chọn hiển thị</translation>
    </message>
    <message id="k14.body">
        <source>These last for your visit only</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Chỉ áp dụng cho lượt này</translation>
    </message>
    <message id="k14.zoom">
        <source>Text size</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Cỡ chữ</translation>
    </message>
    <message id="k14.zoom.option">
        <source>{percent}%</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{percent}%</translation>
    </message>
    <message id="k14.contrast">
        <source>High contrast</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Tương phản cao</translation>
    </message>
    <message id="k14.low">
        <source>Low position</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Hiển thị thấp</translation>
    </message>
    <message id="k14.language">
        <source>Language</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Ngôn ngữ</translation>
    </message>
    <message id="lang.title">
        <source>Choose your language</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Chọn ngôn ngữ</translation>
    </message>
    <message id="k14.on">
        <source>On</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Bật</translation>
    </message>
    <message id="k14.off">
        <source>Off</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Tắt</translation>
    </message>
    <message id="k14.ok">
        <source>Done</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Xong</translation>
    </message>
    <message id="k14.reset">
        <source>Settings have been reset</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Đã đặt lại thiết lập</translation>
    </message>
    <message id="k15.title">
        <source>This kiosk is not available</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Máy tạm ngừng</translation>
    </message>
    <message id="k15.body">
        <source>Please use the next one or the help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Mời dùng máy bên cạnh hoặc quầy hỗ trợ</translation>
    </message>
    <message id="k15.call.sending">
        <source>Calling our staff</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Đang gọi nhân viên</translation>
    </message>
    <message id="k15.call.sending.body">
        <source>One moment, please</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Xin chờ một lát</translation>
    </message>
    <message id="k15.call.sent">
        <source>Call sent</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Đã gửi yêu cầu</translation>
    </message>
    <message id="k15.call.recorded">
        <source>We have told the staff</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Đã báo nhân viên</translation>
    </message>
    <message id="k15.call.recorded.body">
        <source>Waiting for them to see it</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Đang chờ nhân viên xem</translation>
    </message>
    <message id="k15.call.seen">
        <source>Our staff have seen your call</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Nhân viên đã xem</translation>
    </message>
    <message id="k15.call.seen.body">
        <source>We will tell you when staff set out</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Sẽ báo khi nhân viên đi tới</translation>
    </message>
    <message id="k15.call.coming">
        <source>A member of staff is on the way</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Nhân viên đang tới</translation>
    </message>
    <message id="k15.call.coming.body">
        <source>Please wait here</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Xin chờ tại đây</translation>
    </message>
    <message id="k15.call.done">
        <source>Your call is closed</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Yêu cầu đã xong</translation>
    </message>
    <message id="k15.call.done.body">
        <source>Call again if you need more help</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Hãy gọi lại nếu cần thêm hỗ trợ</translation>
    </message>
    <message id="k15.call.desk">
        <source>Please come to the help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Mời đến quầy hỗ trợ</translation>
    </message>
    <message id="k15.call.cancel">
        <source>Cancel the call</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Hủy yêu cầu</translation>
    </message>
    <message id="k15.call.cancelled">
        <source>Your call is cancelled</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Đã hủy yêu cầu</translation>
    </message>
    <message id="k15.call.continue">
        <source>Continue</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Tiếp tục</translation>
    </message>
    <message id="desk.name">
        <source>Help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Quầy hỗ trợ</translation>
    </message>
    <message id="k1.search">
        <source>Find my name</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Tìm theo tên</translation>
    </message>
    <message id="k7.search">
        <source>Find my name</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Tìm theo tên</translation>
    </message>
    <message id="k7.unknown.status">
        <source>Please scan again</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Vui lòng quét lại</translation>
    </message>
    <message id="k7.unknown.detail">
        <source>We could not find your registration</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Không tìm thấy đăng ký của bạn</translation>
    </message>
    <message id="k7.unknown.scan">
        <source>Scan your invitation once more</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Quét lại mã trên thư mời</translation>
    </message>
    <message id="k7.foreign.status">
        <source>Not a code of this event</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Không phải mã của sự kiện này</translation>
    </message>
    <message id="k7.foreign.detail">
        <source>Please scan the QR of your invitation</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Vui lòng quét mã QR trên thư mời</translation>
    </message>
    <message id="k7.foreign.scan">
        <source>Scan your invitation</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Quét mã trên thư mời</translation>
    </message>
    <message id="k7.other.status">
        <source>Not an event code</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Không phải mã sự kiện</translation>
    </message>
    <message id="k7.other.detail">
        <source>Please scan the QR of your invitation</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Vui lòng quét mã QR trên thư mời</translation>
    </message>
    <message id="k7.other.scan">
        <source>Scan your invitation</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Quét mã trên thư mời</translation>
    </message>
    <message id="k7.unread.status">
        <source>Please scan again</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Vui lòng quét lại</translation>
    </message>
    <message id="k7.unread.detail">
        <source>The code could not be read</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Chưa đọc được mã</translation>
    </message>
    <message id="k7.unread.scan">
        <source>Scan your invitation once more</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Quét lại mã trên thư mời</translation>
    </message>
    <message id="k7.brighter">
        <source>Brighter</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Tăng sáng</translation>
    </message>
    <message id="k7.facedown">
        <source>Face down</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Úp màn hình</translation>
    </message>
    <message id="k8.title">
        <source>Type your name</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Nhập tên</translation>
    </message>
    <message id="k8.hint">
        <source>Type at least 2 syllables</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Nhập ít nhất 2 âm tiết tiếng Hàn</translation>
    </message>
    <message id="k8.hint.latin">
        <source>Type at least 3 letters</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Nhập ít nhất 3 chữ cái, không dấu</translation>
    </message>
    <message id="k8.found">
        <source>Touch your name</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Chạm vào tên của quý vị</translation>
    </message>
    <message id="k8.more">
        <source>Keep typing to narrow the list</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Nhập thêm để thu hẹp danh sách</translation>
    </message>
    <message id="k8.none">
        <source>No match. Try your name in Korean or English</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Không tìm thấy. Hãy thử tên tiếng Anh</translation>
    </message>
    <message id="k8.desk">
        <source>Help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Quầy hỗ trợ</translation>
    </message>
    <message id="k8.hint.code">
        <source>Type the whole code or ticket number</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Nhập đầy đủ mã hoặc số vé</translation>
    </message>
    <message id="k8.code">
        <source>Use this code</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Dùng mã này</translation>
    </message>
    <message id="k8.verify.title">
        <source>Last 4 digits of your phone</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>4 số cuối điện thoại</translation>
    </message>
    <message id="k8.verify">
        <source>Enter them to show that it is you</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Nhập để xác nhận đúng là bạn</translation>
    </message>
    <message id="k8.verify.wrong">
        <source>That does not match. Try again ({left} left)</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Chưa khớp. Hãy thử lại (còn {left} lần)</translation>
    </message>
    <message id="k8.back">
        <source>Back</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Quay lại</translation>
    </message>
    <message id="key.delete">
        <source>Delete</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Xóa</translation>
    </message>
    <message id="key.shift">
        <source>Double consonants</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Phụ âm đôi</translation>
    </message>
    <message id="key.space">
        <source>Space</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Dấu cách</translation>
    </message>
    <message id="key.digits">
        <source>Digits</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Chữ số</translation>
    </message>
    <message id="key.next">
        <source>Next letter</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Chữ tiếp theo</translation>
    </message>
    <message id="key.hangul">
        <source>Hangul</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Hangul</translation>
    </message>
    <message id="key.latin">
        <source>English letters</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Chữ cái Latinh</translation>
    </message>
    <message id="pin.title">
        <source>Enter the staff PIN</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Nhập PIN nhân viên</translation>
    </message>
    <message id="pin.wrong">
        <source>That does not match. Please try again</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Chưa khớp. Vui lòng thử lại</translation>
    </message>
    <message id="pin.wait">
        <source>The number did not match several times. Try again in {seconds} s</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Nhiều lần chưa khớp. Thử lại sau {seconds} giây</translation>
    </message>
    <message id="pin.clock">
        <source>This clock differs by {seconds} s from the other devices. Set it</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Đồng hồ máy này lệch {seconds} giây so với các máy khác. Hãy chỉnh lại</translation>
    </message>
    <message id="pin.clear">
        <source>Clear</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Xóa</translation>
    </message>
    <message id="pin.ok">
        <source>OK</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>OK</translation>
    </message>
    <message id="bar.start">
        <source>Start over</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Về đầu</translation>
    </message>
    <message id="bar.start.short">
        <source>Restart</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Về đầu</translation>
    </message>
    <message id="bar.help">
        <source>Call staff</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Gọi hỗ trợ</translation>
    </message>
    <message id="bar.help.short">
        <source>Staff</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Hỗ trợ</translation>
    </message>
    <message id="place.floor">
        <source>{room}, {floor}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{room}, {floor}</translation>
    </message>
    <message id="when.today">
        <source>{time} today</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{time} hôm nay</translation>
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
        <translation>Đó là bàn {table}</translation>
    </message>
    <message id="way.here">
        <source>You are there</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Chính là đây</translation>
    </message>
    <message id="way.room">
        <source>Go to {room} and look for table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Đến {room} và tìm bàn {table}</translation>
    </message>
    <message id="way.worded">
        <source>{way}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{way}</translation>
    </message>
    <message id="way.arrow.straight">
        <source>Straight ahead</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Đi thẳng</translation>
    </message>
    <message id="way.arrow.left">
        <source>To the left</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Sang trái</translation>
    </message>
    <message id="way.arrow.right">
        <source>To the right</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Sang phải</translation>
    </message>
    <message id="way.arrow.escalator_up">
        <source>Escalator up</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Thang cuốn đi lên</translation>
    </message>
    <message id="way.arrow.escalator_down">
        <source>Escalator down</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Thang cuốn đi xuống</translation>
    </message>
    <message id="way.arrow.stairs_up">
        <source>Stairs up</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Thang bộ đi lên</translation>
    </message>
    <message id="way.arrow.stairs_down">
        <source>Stairs down</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Thang bộ đi xuống</translation>
    </message>
    <message id="way.arrow.lift">
        <source>By lift</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Bằng thang máy</translation>
    </message>
    <message id="way.with_metres">
        <source>{way} · about {metres}&#xa0;m</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{way} · khoảng {metres}&#xa0;m</translation>
    </message>
    <message id="duration.minutes">
        <source>{minutes} min</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{minutes}&#xa0;phút</translation>
    </message>
    <message id="duration.hours">
        <source>{hours} h</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{hours}&#xa0;giờ</translation>
    </message>
    <message id="duration.hours_minutes">
        <source>{hours} h {minutes} min</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{hours}&#xa0;giờ {minutes}&#xa0;phút</translation>
    </message>
    <message id="duration.days">
        <source>{days:day/days}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{days}&#xa0;ngày</translation>
    </message>
    <message id="way.row.ahead">
        <source>{row}, straight ahead</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{row}, phía trước</translation>
    </message>
    <message id="way.row.right">
        <source>{row}, {place} from the right</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{row}, {place} từ bên phải</translation>
    </message>
    <message id="way.row.left">
        <source>{row}, {place} from the left</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{row}, {place} từ bên trái</translation>
    </message>
    <message id="way.row.middle">
        <source>{row}, in the middle</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{row}, ở giữa</translation>
    </message>
    <message id="way.row.only">
        <source>{row}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{row}</translation>
    </message>
    <message id="way.counted.here">
        <source>{row} row from here</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Hàng {row} tính từ đây</translation>
    </message>
    <message id="way.counted.door">
        <source>{row} row</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Hàng {row} tính từ cửa</translation>
    </message>
    <message id="way.towards.ahead">
        <source>About {metres}&#xa0;m straight ahead</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Phía trước khoảng {metres}&#xa0;m</translation>
    </message>
    <message id="way.towards.ahead_right">
        <source>About {metres}&#xa0;m ahead on the right</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Phía trước bên phải khoảng {metres}&#xa0;m</translation>
    </message>
    <message id="way.towards.right">
        <source>About {metres}&#xa0;m to your right</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Bên phải khoảng {metres}&#xa0;m</translation>
    </message>
    <message id="way.towards.behind_right">
        <source>About {metres}&#xa0;m behind you on the right</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Phía sau bên phải khoảng {metres}&#xa0;m</translation>
    </message>
    <message id="way.towards.behind">
        <source>About {metres}&#xa0;m behind you</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Phía sau khoảng {metres}&#xa0;m</translation>
    </message>
    <message id="way.towards.behind_left">
        <source>About {metres}&#xa0;m behind you on the left</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Phía sau bên trái khoảng {metres}&#xa0;m</translation>
    </message>
    <message id="way.towards.left">
        <source>About {metres}&#xa0;m to your left</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Bên trái khoảng {metres}&#xa0;m</translation>
    </message>
    <message id="way.towards.ahead_left">
        <source>About {metres}&#xa0;m ahead on the left</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Phía trước bên trái khoảng {metres}&#xa0;m</translation>
    </message>
    <message id="way.nth.1">
        <source>1st</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>thứ 1</translation>
    </message>
    <message id="way.nth.2">
        <source>2nd</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>thứ 2</translation>
    </message>
    <message id="way.nth.3">
        <source>3rd</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>thứ 3</translation>
    </message>
    <message id="way.nth.4">
        <source>4th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>thứ 4</translation>
    </message>
    <message id="way.nth.5">
        <source>5th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>thứ 5</translation>
    </message>
    <message id="way.nth.6">
        <source>6th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>thứ 6</translation>
    </message>
    <message id="way.nth.7">
        <source>7th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>thứ 7</translation>
    </message>
    <message id="way.nth.8">
        <source>8th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>thứ 8</translation>
    </message>
    <message id="way.nth.9">
        <source>9th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>thứ 9</translation>
    </message>
    <message id="way.nth.10">
        <source>10th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>thứ 10</translation>
    </message>
    <message id="way.nth.11">
        <source>11th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>thứ 11</translation>
    </message>
    <message id="way.nth.12">
        <source>12th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>thứ 12</translation>
    </message>
    <message id="date.weekday.0">
        <source>Mon</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Th 2</translation>
    </message>
    <message id="date.weekday.1">
        <source>Tue</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Th 3</translation>
    </message>
    <message id="date.weekday.2">
        <source>Wed</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Th 4</translation>
    </message>
    <message id="date.weekday.3">
        <source>Thu</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Th 5</translation>
    </message>
    <message id="date.weekday.4">
        <source>Fri</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Th 6</translation>
    </message>
    <message id="date.weekday.5">
        <source>Sat</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Th 7</translation>
    </message>
    <message id="date.weekday.6">
        <source>Sun</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>CN</translation>
    </message>
    <message id="date.month.1">
        <source>Jan</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>thg 1</translation>
    </message>
    <message id="date.month.2">
        <source>Feb</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>thg 2</translation>
    </message>
    <message id="date.month.3">
        <source>Mar</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>thg 3</translation>
    </message>
    <message id="date.month.4">
        <source>Apr</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>thg 4</translation>
    </message>
    <message id="date.month.5">
        <source>May</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>thg 5</translation>
    </message>
    <message id="date.month.6">
        <source>Jun</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>thg 6</translation>
    </message>
    <message id="date.month.7">
        <source>Jul</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>thg 7</translation>
    </message>
    <message id="date.month.8">
        <source>Aug</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>thg 8</translation>
    </message>
    <message id="date.month.9">
        <source>Sep</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>thg 9</translation>
    </message>
    <message id="date.month.10">
        <source>Oct</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>thg 10</translation>
    </message>
    <message id="date.month.11">
        <source>Nov</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>thg 11</translation>
    </message>
    <message id="date.month.12">
        <source>Dec</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>thg 12</translation>
    </message>
    <message id="k1.camera">
        <source>The camera only reads QR codes. No images are stored</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Camera chỉ đọc mã QR. Không lưu hình ảnh</translation>
    </message>
    <message id="k1.camera.title">
        <source>Show your QR
to the camera</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Đưa mã QR
trước camera</translation>
    </message>
    <message id="k1.badges">
        <source>Badges are handed out at the desk today</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Hôm nay nhận thẻ tại quầy</translation>
    </message>
    <message id="k1.loading">
        <source>Loading: {n} entries to go</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Đang tải: còn {n} mục</translation>
    </message>
    <message id="k4.badge">
        <source>Printing your badge</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Đang in thẻ của bạn</translation>
    </message>
    <message id="k4.badge.name">
        <source>Name on your badge</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Tên in trên thẻ</translation>
    </message>
    <message id="k4.badge.right">
        <source>Yes, print it</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Đúng, in thẻ</translation>
    </message>
    <message id="k4.badge.wrong">
        <source>No, go to the desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Sai, đến quầy hỗ trợ</translation>
    </message>
    <message id="k4.take">
        <source>Please take your badge</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Mời lấy thẻ của bạn</translation>
    </message>
    <message id="k15.badge">
        <source>Please collect your badge at the help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Mời nhận thẻ tại quầy hỗ trợ</translation>
    </message>
    <message id="k16.title">
        <source>Who is here with you?</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Ai đi cùng quý khách?</translation>
    </message>
    <message id="k16.body">
        <source>You are checked in</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Quý khách đã được ghi nhận</translation>
    </message>
    <message id="k16.later">
        <source>Those who come later scan their own code</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Người đến sau quét mã của mình</translation>
    </message>
    <message id="k16.companion">
        <source>Companion</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Người đi cùng</translation>
    </message>
    <message id="k16.companion.number">
        <source>Companion&#xa0;{number}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Người đi cùng&#xa0;{number}</translation>
    </message>
    <message id="k16.here">
        <source>Yes</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Có</translation>
    </message>
    <message id="k16.away">
        <source>No</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Không</translation>
    </message>
    <message id="k16.all">
        <source>All here</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Tất cả</translation>
    </message>
    <message id="k16.alone">
        <source>Only me</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Chỉ có tôi</translation>
    </message>
    <message id="k16.submit">
        <source>Check in&#xa0;{n:companion/companions}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Ghi nhận&#xa0;{n} người đi cùng</translation>
    </message>
    <message id="k16.done">
        <source>Checked in with you:&#xa0;{n}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Cùng được ghi nhận:&#xa0;{n}&#xa0;người</translation>
    </message>
    <message id="k16.desk">
        <source>The others, please come to the desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Những người khác vui lòng đến bàn hỗ trợ</translation>
    </message>
    <message id="k16.desk.none">
        <source>Those who came with you, please come to the desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Những người đi cùng vui lòng đến bàn hỗ trợ</translation>
    </message>
    <message id="k1.deaf">
        <source>Codes cannot be read
at the moment</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Hiện không thể
đọc mã</translation>
    </message>
    <message id="k1.deaf.body">
        <source>Search by name, or come to the help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Hãy tìm theo tên hoặc đến quầy hỗ trợ</translation>
    </message>
    <message id="letter.heading">
        <source>Invitation</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Thư mời</translation>
    </message>
    <message id="letter.reminder">
        <source>Reminder</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Nhắc lại</translation>
    </message>
    <message id="letter.when">
        <source>When</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Thời gian</translation>
    </message>
    <message id="letter.where">
        <source>Where</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Địa điểm</translation>
    </message>
    <message id="letter.programme">
        <source>Your programme</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Lịch trình của quý vị</translation>
    </message>
    <message id="letter.how">
        <source>Hold this code under the scanner at the entrance, on paper or on your phone.</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Vui lòng đưa mã này vào máy quét ở lối vào, trên giấy hoặc trên điện thoại.</translation>
    </message>
    <message id="letter.personal">
        <source>This code is yours alone. Please do not pass it on.</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Mã này chỉ dành cho quý vị. Xin đừng chuyển cho người khác.</translation>
    </message>
    <message id="letter.text">
        <source>You are invited to our event: {event}. Please bring this code with you.</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Trân trọng kính mời quý vị tham dự {event}. Vui lòng mang theo mã này.</translation>
    </message>
    <message id="letter.page">
        <source>Page {page} of {pages}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Trang {page}/{pages}</translation>
    </message>
    <message id="k17.next">
        <source>Next</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Tiếp tục</translation>
    </message>
    <message id="k17.skip">
        <source>Skip</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Bỏ qua</translation>
    </message>
    <message id="k17.yes">
        <source>Yes</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Có</translation>
    </message>
    <message id="k17.no">
        <source>No</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Không</translation>
    </message>
    <message id="k17.several">
        <source>You may choose several</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Có thể chọn nhiều mục</translation>
    </message>
    <message id="k17.choose">
        <source>Please choose at least one</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Vui lòng chọn ít nhất một mục</translation>
    </message>
    <message id="k17.wrong">
        <source>Please check what you typed</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Vui lòng kiểm tra nội dung đã nhập</translation>
    </message>
    <message id="k17.hint.date">
        <source>Year, month and day, such as 2027 06 02</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Năm, tháng và ngày, ví dụ 2027 06 02</translation>
    </message>
    <message id="k17.hint.time">
        <source>Hour and minute, such as 14 30</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Giờ và phút, ví dụ 14 30</translation>
    </message>
    <message id="k17.hint">
        <source>Type your answer, then touch Next</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>Nhập câu trả lời rồi chạm Tiếp tục</translation>
    </message>
</context>
</TS>
