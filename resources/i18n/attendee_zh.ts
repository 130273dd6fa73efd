<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh">
<context>
    <name>attendee</name>
    <message id="k1.title">
        <source>Hold your QR face down
over the scanner below</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>请将二维码朝下
放在下方扫描器上</translation>
    </message>
    <message id="k1.access">
        <source>Larger text</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>放大文字</translation>
    </message>
    <message id="k2.title">
        <source>Reading your code</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>正在读取二维码</translation>
    </message>
    <message id="k2.hold">
        <source>Hold it still for a moment</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>请保持不动</translation>
    </message>
    <message id="k2.retry">
        <source>Please try again. A brighter screen helps</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>请再扫一次。调亮屏幕更易读取</translation>
    </message>
    <message id="k3.title">
        <source>One moment</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>请稍候</translation>
    </message>
    <message id="k4.status">
        <source>Checked in</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>签到成功</translation>
    </message>
    <message id="k4.status.at">
        <source>Checked in · {time}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>签到成功 · {time}</translation>
    </message>
    <message id="k4.welcome">
        <source>Welcome</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>欢迎您</translation>
    </message>
    <message id="k4.now">
        <source>On now</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>正在进行</translation>
    </message>
    <message id="k4.next">
        <source>Next</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>下一项</translation>
    </message>
    <message id="k4.left">
        <source>{minutes}&#xa0;min left</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>还剩{minutes}分钟</translation>
    </message>
    <message id="k4.until">
        <source>until {time}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>至{time}</translation>
    </message>
    <message id="k4.in">
        <source>in {minutes}&#xa0;min</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{minutes}分钟后开始</translation>
    </message>
    <message id="k4.in.at">
        <source>{minutes}&#xa0;min · {time}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{minutes}分钟后 · {time}</translation>
    </message>
    <message id="k4.at">
        <source>at {time}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{time}开始</translation>
    </message>
    <message id="k4.starting">
        <source>starting now</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>即将开始</translation>
    </message>
    <message id="k4.table.on">
        <source>On now</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>正在进行</translation>
    </message>
    <message id="k4.table.soon">
        <source>Soon</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>即将开始</translation>
    </message>
    <message id="k4.table.label">
        <source>Your table</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>号桌</translation>
    </message>
    <message id="k4.table.line">
        <source>Your table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>交流 {table}号桌</translation>
    </message>
    <message id="k4.table.round">
        <source>{round} · Table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{round} · {table}号桌</translation>
    </message>
    <message id="k4.table.short">
        <source>Table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{table}号桌</translation>
    </message>
    <message id="k4.round.lasts">
        <source>{round} · {minutes}&#xa0;min</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{round} · {minutes}分钟</translation>
    </message>
    <message id="k4.day">
        <source>My day</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>我的日程</translation>
    </message>
    <message id="k4.map">
        <source>My table</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>查看位置</translation>
    </message>
    <message id="bye.welcome">
        <source>Goodbye</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>再见，慢走</translation>
    </message>
    <message id="bye.status">
        <source>Checked out</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>已离场</translation>
    </message>
    <message id="k5.badge">
        <source>Reprint badge</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>重新打印胸牌</translation>
    </message>
    <message id="k5.status">
        <source>Already checked in</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>您已签到</translation>
    </message>
    <message id="k5.foot">
        <source>Not you? Please call staff</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>如非本人，请呼叫工作人员</translation>
    </message>
    <message id="k6.wrong.title">
        <source>Please use another entrance</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>请走其他入口</translation>
    </message>
    <message id="k6.wrong">
        <source>This entrance is for “{session}” only</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>此入口仅供“{session}”参会者使用</translation>
    </message>
    <message id="k6.early.title">
        <source>A little early</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>您来得有点早</translation>
    </message>
    <message id="k6.early">
        <source>Opens at {when}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{when}入场</translation>
    </message>
    <message id="k6.too_early.title">
        <source>Not open yet</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>尚未开放入场</translation>
    </message>
    <message id="k6.too_early">
        <source>Opens at {when}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{when}入场</translation>
    </message>
    <message id="k6.not_valid_yet.title">
        <source>Not valid yet</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>尚未生效</translation>
    </message>
    <message id="k6.not_valid_yet">
        <source>Valid from {when}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{when}起有效</translation>
    </message>
    <message id="k6.late.title">
        <source>Entry has closed</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>入场已结束</translation>
    </message>
    <message id="k6.late">
        <source>Closed at {when}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{when}已结束</translation>
    </message>
    <message id="k6.no_longer_valid.title">
        <source>No longer valid</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>已过有效时间</translation>
    </message>
    <message id="k6.no_longer_valid">
        <source>Valid until {when}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>有效期至{when}</translation>
    </message>
    <message id="k6.in">
        <source>in {wait}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{wait}后</translation>
    </message>
    <message id="k6.desk">
        <source>The help desk can help</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>服务台可为您提供帮助</translation>
    </message>
    <message id="k6.full.title">
        <source>This session is full</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>本场已满</translation>
    </message>
    <message id="k6.full">
        <source>You can join the waiting list at the help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>可在服务台登记候补</translation>
    </message>
    <message id="k6.waiting">
        <source>You are on the waiting list, number&#xa0;{n}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>您在候补名单上，第&#xa0;{n}&#xa0;位</translation>
    </message>
    <message id="k7.desk">
        <source>Ask at the help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>到服务台咨询</translation>
    </message>
    <message id="k9.title">
        <source>My day</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>今日日程</translation>
    </message>
    <message id="k9.title.date">
        <source>My day, {date}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{date}日程</translation>
    </message>
    <message id="k9.chip.now">
        <source>Now</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>现在</translation>
    </message>
    <message id="k9.chip.next">
        <source>Next</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>下一项</translation>
    </message>
    <message id="k9.ongoing">
        <source>Still on</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>进行中</translation>
    </message>
    <message id="k9.past">
        <source>{count:past session/past sessions}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>已结束{count}项</translation>
    </message>
    <message id="k9.past.until">
        <source>{count:past session/past sessions} · up to {last}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>已结束{count}项 · 至{last}</translation>
    </message>
    <message id="k9.free">
        <source>{minutes}&#xa0;min free</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{minutes}分钟空闲</translation>
    </message>
    <message id="k9.free.hours">
        <source>{hours}&#xa0;h free</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{hours}小时空闲</translation>
    </message>
    <message id="k9.free.hours.minutes">
        <source>{hours}&#xa0;h {minutes}&#xa0;min free</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{hours}小时{minutes}分空闲</translation>
    </message>
    <message id="k9.table">
        <source>Table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{table}号桌</translation>
    </message>
    <message id="k9.moved">
        <source>Room changed</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>地点变更</translation>
    </message>
    <message id="k9.shifted">
        <source>New time</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>时间变更</translation>
    </message>
    <message id="k9.cancelled">
        <source>Cancelled</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>已取消</translation>
    </message>
    <message id="k9.none">
        <source>No more sessions today</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>今天没有其他日程</translation>
    </message>
    <message id="k9.round">
        <source>{round}: table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{round} · {table}号桌</translation>
    </message>
    <message id="k9.more">
        <source>More</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>更多</translation>
    </message>
    <message id="k9.phone">
        <source>To phone</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>发到手机</translation>
    </message>
    <message id="k9.phone.title">
        <source>My day on my phone</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>把日程发到手机</translation>
    </message>
    <message id="k9.phone.scan">
        <source>Scan with your phone camera</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>请用手机相机扫描</translation>
    </message>
    <message id="k9.phone.calendar">
        <source>Puts your sessions and tables into your calendar</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>将日程和桌号存入日历</translation>
    </message>
    <message id="k9.phone.text">
        <source>Holds your sessions and tables as text</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>以文字保存日程和桌号</translation>
    </message>
    <message id="k9.phone.part">
        <source>{held} (without the last {left})</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{held}（不含最后{left}项）</translation>
    </message>
    <message id="k9.phone.nameless">
        <source>Your name is not in it</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>不含您的姓名</translation>
    </message>
    <message id="k9.phone.back">
        <source>My day</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>我的日程</translation>
    </message>
    <message id="k9.phone.done">
        <source>Saved</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>已保存</translation>
    </message>
    <message id="k10.title">
        <source>Your table {table} · {time}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{table}号桌 · {time}</translation>
    </message>
    <message id="k10.title.untimed">
        <source>Your table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{table}号桌</translation>
    </message>
    <message id="k10.head">
        <source>Your table</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>您的桌号</translation>
    </message>
    <message id="k10.soon">
        <source>in {minutes}&#xa0;min</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{minutes}分钟后开始</translation>
    </message>
    <message id="k10.left">
        <source>{minutes}&#xa0;min left</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>还剩{minutes}分钟</translation>
    </message>
    <message id="k10.seat">
        <source>{round}: table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{round}：{table}号桌</translation>
    </message>
    <message id="k10.company">
        <source>With you at the table</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>同桌嘉宾</translation>
    </message>
    <message id="k10.company.so_far">
        <source>With you at the table so far</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>目前同桌嘉宾</translation>
    </message>
    <message id="k10.company.show">
        <source>At my table</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>同桌嘉宾</translation>
    </message>
    <message id="k10.company.label">
        <source>With you:</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>同桌：</translation>
    </message>
    <message id="k10.company.more">
        <source>and {n} more</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>等另外 {n} 个</translation>
    </message>
    <message id="k10.plan">
        <source>Floor plan</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>会场平面图</translation>
    </message>
    <message id="k10.here">
        <source>You are here</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>您在此处</translation>
    </message>
    <message id="k10.door">
        <source>Entrance</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>入口</translation>
    </message>
    <message id="k10.stage">
        <source>Stage</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>舞台</translation>
    </message>
    <message id="k10.desk">
        <source>Help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>服务台</translation>
    </message>
    <message id="k11.title">
        <source>Please come
to the help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>请到
服务台</translation>
    </message>
    <message id="k11.show">
        <source>Show this number to the staff</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>请向工作人员出示此号码</translation>
    </message>
    <message id="k11.acknowledged">
        <source>The desk knows</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>已通知服务台</translation>
    </message>
    <message id="k11.number">
        <source>Your number</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>您的号码</translation>
    </message>
    <message id="k11.ok">
        <source>Understood</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>知道了</translation>
    </message>
    <message id="k12.title">
        <source>Enjoy
the event</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>祝您
参会愉快</translation>
    </message>
    <message id="k12.next">
        <source>Next guest, please scan</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>下一位请扫码</translation>
    </message>
    <message id="k13.title">
        <source>Do you need more time?</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>还需要时间吗？</translation>
    </message>
    <message id="k13.text">
        <source>Returning to start in {seconds} s</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{seconds}秒后返回首页</translation>
    </message>
    <message id="k13.more">
        <source>Yes, more time</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>继续使用</translation>
    </message>
    <message id="k13.finish">
        <source>Finish</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>结束</translation>
    </message>
    <message id="k14.title">
        <source>Display options</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>显示设置</translation>
    </message>
    <message id="k14.body">
        <source>These last for your visit only</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>仅在本次使用期间有效</translation>
    </message>
    <message id="k14.zoom">
        <source>Text size</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>文字大小</translation>
    </message>
    <message id="k14.zoom.option">
        <source>{percent}%</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{percent}%</translation>
    </message>
    <message id="k14.contrast">
        <source>High contrast</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>高对比度</translation>
    </message>
    <message id="k14.low">
        <source>Low position</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>低位显示</translation>
    </message>
    <message id="k14.language">
        <source>Language</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>语言</translation>
    </message>
    <message id="lang.title">
        <source>Choose your language</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>请选择语言</translation>
    </message>
    <message id="k14.on">
        <source>On</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>开</translation>
    </message>
    <message id="k14.off">
        <source>Off</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>关</translation>
    </message>
    <message id="k14.ok">
        <source>Done</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>完成</translation>
    </message>
    <message id="k14.reset">
        <source>Settings have been reset</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>已恢复默认设置</translation>
    </message>
    <message id="k15.title">
        <source>This kiosk is not available</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>本机暂停使用</translation>
    </message>
    <message id="k15.body">
        <source>Please use the next one or the help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>请使用旁边的机器或前往服务台</translation>
    </message>
    <message id="k15.call.sending">
        <source>Calling our staff</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>正在呼叫工作人员</translation>
    </message>
    <message id="k15.call.sending.body">
        <source>One moment, please</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>请稍候</translation>
    </message>
    <message id="k15.call.sent">
        <source>Call sent</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>已发出呼叫</translation>
    </message>
    <message id="k15.call.recorded">
        <source>We have told the staff</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>已通知工作人员</translation>
    </message>
    <message id="k15.call.recorded.body">
        <source>Waiting for them to see it</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>等待工作人员确认</translation>
    </message>
    <message id="k15.call.seen">
        <source>Our staff have seen your call</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>工作人员已收到</translation>
    </message>
    <message id="k15.call.seen.body">
        <source>We will tell you when staff set out</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>出发后会告知您</translation>
    </message>
    <message id="k15.call.coming">
        <source>A member of staff is on the way</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>工作人员正在赶来</translation>
    </message>
    <message id="k15.call.coming.body">
        <source>Please wait here</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>请在此等候</translation>
    </message>
    <message id="k15.call.done">
        <source>Your call is closed</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>呼叫已结束</translation>
    </message>
    <message id="k15.call.done.body">
        <source>Call again if you need more help</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>如需帮助请再次呼叫</translation>
    </message>
    <message id="k15.call.desk">
        <source>Please come to the help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>请到服务台</translation>
    </message>
    <message id="k15.call.cancel">
        <source>Cancel the call</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>取消呼叫</translation>
    </message>
    <message id="k15.call.cancelled">
        <source>Your call is cancelled</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>呼叫已取消</translation>
    </message>
    <message id="k15.call.continue">
        <source>Continue</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>继续</translation>
    </message>
    <message id="desk.name">
        <source>Help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>服务台</translation>
    </message>
    <message id="k1.search">
        <source>Find my name</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>按姓名查找</translation>
    </message>
    <message id="k7.search">
        <source>Find my name</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>按姓名查找</translation>
    </message>
    <message id="k7.unknown.status">
        <source>Please scan again</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>请再扫一次</translation>
    </message>
    <message id="k7.unknown.detail">
        <source>We could not find your registration</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>未找到您的报名信息</translation>
    </message>
    <message id="k7.unknown.scan">
        <source>Scan your invitation once more</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>请再扫一次邀请函上的二维码</translation>
    </message>
    <message id="k7.foreign.status">
        <source>Not a code of this event</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>不是本次活动的二维码</translation>
    </message>
    <message id="k7.foreign.detail">
        <source>Please scan the QR of your invitation</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>请扫描邀请函上的二维码</translation>
    </message>
    <message id="k7.foreign.scan">
        <source>Scan your invitation</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>请扫邀请函上的二维码</translation>
    </message>
    <message id="k7.other.status">
        <source>Not an event code</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>不是活动二维码</translation>
    </message>
    <message id="k7.other.detail">
        <source>Please scan the QR of your invitation</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>请扫描邀请函上的二维码</translation>
    </message>
    <message id="k7.other.scan">
        <source>Scan your invitation</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>请扫邀请函上的二维码</translation>
    </message>
    <message id="k7.unread.status">
        <source>Please scan again</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>请再扫一次</translation>
    </message>
    <message id="k7.unread.detail">
        <source>The code could not be read</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>未能读取二维码</translation>
    </message>
    <message id="k7.unread.scan">
        <source>Scan your invitation once more</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>请再扫一次邀请函上的二维码</translation>
    </message>
    <message id="k7.brighter">
        <source>Brighter</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>调亮屏幕</translation>
    </message>
    <message id="k7.facedown">
        <source>Face down</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>屏幕朝下</translation>
    </message>
    <message id="k8.title">
        <source>Type your name</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>请输入姓名</translation>
    </message>
    <message id="k8.hint">
        <source>Type at least 2 syllables</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>韩文请输入至少2个字</translation>
    </message>
    <message id="k8.hint.latin">
        <source>Type at least 3 letters</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>请输入至少3个英文字母</translation>
    </message>
    <message id="k8.found">
        <source>Touch your name</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>请点按您的姓名</translation>
    </message>
    <message id="k8.more">
        <source>Keep typing to narrow the list</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>请继续输入以缩小范围</translation>
    </message>
    <message id="k8.none">
        <source>No match. Try your name in Korean or English</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>未找到。请试试英文拼写的姓名</translation>
    </message>
    <message id="k8.desk">
        <source>Help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>服务台</translation>
    </message>
    <message id="k8.hint.code">
        <source>Type the whole code or ticket number</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>请输入完整的代码或票号</translation>
    </message>
    <message id="k8.code">
        <source>Use this code</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>使用此代码</translation>
    </message>
    <message id="k8.verify.title">
        <source>Last 4 digits of your phone</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>手机号后四位</translation>
    </message>
    <message id="k8.verify">
        <source>Enter them to show that it is you</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>请输入以确认本人</translation>
    </message>
    <message id="k8.verify.wrong">
        <source>That does not match. Try again ({left} left)</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>号码不符，请重试（还剩{left}次）</translation>
    </message>
    <message id="k8.back">
        <source>Back</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>返回</translation>
    </message>
    <message id="key.delete">
        <source>Delete</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>删除</translation>
    </message>
    <message id="key.shift">
        <source>Double consonants</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>双辅音</translation>
    </message>
    <message id="key.space">
        <source>Space</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>空格</translation>
    </message>
    <message id="key.digits">
        <source>Digits</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>数字</translation>
    </message>
    <message id="key.next">
        <source>Next letter</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>下一个字母</translation>
    </message>
    <message id="key.hangul">
        <source>Hangul</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>韩文</translation>
    </message>
    <message id="key.latin">
        <source>English letters</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>英文</translation>
    </message>
    <message id="pin.title">
        <source>Enter the staff PIN</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>请输入工作人员PIN码</translation>
    </message>
    <message id="pin.wrong">
        <source>That does not match. Please try again</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>不符，请重试</translation>
    </message>
    <message id="pin.wait">
        <source>The number did not match several times. Try again in {seconds} s</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>多次不符，请{seconds}秒后再试</translation>
    </message>
    <message id="pin.clock">
        <source>This clock differs by {seconds} s from the other devices. Set it</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>本机时钟与其他设备相差{seconds}秒，请校准</translation>
    </message>
    <message id="pin.clear">
        <source>Clear</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>清除</translation>
    </message>
    <message id="pin.ok">
        <source>OK</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>确定</translation>
    </message>
    <message id="bar.start">
        <source>Start over</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>返回首页</translation>
    </message>
    <message id="bar.start.short">
        <source>Restart</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>首页</translation>
    </message>
    <message id="bar.help">
        <source>Call staff</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>呼叫工作人员</translation>
    </message>
    <message id="bar.help.short">
        <source>Staff</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>求助</translation>
    </message>
    <message id="place.floor">
        <source>{room}, {floor}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{floor} {room}</translation>
    </message>
    <message id="when.today">
        <source>{time} today</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>今天{time}</translation>
    </message>
    <message id="when.date">
        <source>{time} on {date}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{date} {time}</translation>
    </message>
    <message id="date.day">
        <source>{weekday} {day} {month}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{month}{day}日{weekday}</translation>
    </message>
    <message id="way.number">
        <source>It is table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>是{table}号桌</translation>
    </message>
    <message id="way.here">
        <source>You are there</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>就在这里</translation>
    </message>
    <message id="way.room">
        <source>Go to {room} and look for table {table}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>请到{room}找{table}号桌</translation>
    </message>
    <message id="way.worded">
        <source>{way}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{way}</translation>
    </message>
    <message id="way.arrow.straight">
        <source>Straight ahead</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>直走</translation>
    </message>
    <message id="way.arrow.left">
        <source>To the left</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>向左</translation>
    </message>
    <message id="way.arrow.right">
        <source>To the right</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>向右</translation>
    </message>
    <message id="way.arrow.escalator_up">
        <source>Escalator up</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>自动扶梯上楼</translation>
    </message>
    <message id="way.arrow.escalator_down">
        <source>Escalator down</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>自动扶梯下楼</translation>
    </message>
    <message id="way.arrow.stairs_up">
        <source>Stairs up</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>走楼梯上楼</translation>
    </message>
    <message id="way.arrow.stairs_down">
        <source>Stairs down</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>走楼梯下楼</translation>
    </message>
    <message id="way.arrow.lift">
        <source>By lift</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>乘电梯</translation>
    </message>
    <message id="way.with_metres">
        <source>{way} · about {metres}&#xa0;m</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{way} · 约{metres}米</translation>
    </message>
    <message id="duration.minutes">
        <source>{minutes} min</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{minutes}分钟</translation>
    </message>
    <message id="duration.hours">
        <source>{hours} h</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{hours}小时</translation>
    </message>
    <message id="duration.hours_minutes">
        <source>{hours} h {minutes} min</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{hours}小时{minutes}分</translation>
    </message>
    <message id="duration.days">
        <source>{days:day/days}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{days}天</translation>
    </message>
    <message id="way.row.ahead">
        <source>{row}, straight ahead</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{row}，正前方</translation>
    </message>
    <message id="way.row.right">
        <source>{row}, {place} from the right</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{row}，右起{place}桌</translation>
    </message>
    <message id="way.row.left">
        <source>{row}, {place} from the left</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{row}，左起{place}桌</translation>
    </message>
    <message id="way.row.middle">
        <source>{row}, in the middle</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{row}，中间</translation>
    </message>
    <message id="way.row.only">
        <source>{row}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>{row}</translation>
    </message>
    <message id="way.counted.here">
        <source>{row} row from here</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>从此处数{row}排</translation>
    </message>
    <message id="way.counted.door">
        <source>{row} row</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>从门口数{row}排</translation>
    </message>
    <message id="way.towards.ahead">
        <source>About {metres}&#xa0;m straight ahead</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>正前方约{metres}米</translation>
    </message>
    <message id="way.towards.ahead_right">
        <source>About {metres}&#xa0;m ahead on the right</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>右前方约{metres}米</translation>
    </message>
    <message id="way.towards.right">
        <source>About {metres}&#xa0;m to your right</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>右侧约{metres}米</translation>
    </message>
    <message id="way.towards.behind_right">
        <source>About {metres}&#xa0;m behind you on the right</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>右后方约{metres}米</translation>
    </message>
    <message id="way.towards.behind">
        <source>About {metres}&#xa0;m behind you</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>后方约{metres}米</translation>
    </message>
    <message id="way.towards.behind_left">
        <source>About {metres}&#xa0;m behind you on the left</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>左后方约{metres}米</translation>
    </message>
    <message id="way.towards.left">
        <source>About {metres}&#xa0;m to your left</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>左侧约{metres}米</translation>
    </message>
    <message id="way.towards.ahead_left">
        <source>About {metres}&#xa0;m ahead on the left</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>左前方约{metres}米</translation>
    </message>
    <message id="way.nth.1">
        <source>1st</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>第1</translation>
    </message>
    <message id="way.nth.2">
        <source>2nd</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>第2</translation>
    </message>
    <message id="way.nth.3">
        <source>3rd</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>第3</translation>
    </message>
    <message id="way.nth.4">
        <source>4th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>第4</translation>
    </message>
    <message id="way.nth.5">
        <source>5th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>第5</translation>
    </message>
    <message id="way.nth.6">
        <source>6th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>第6</translation>
    </message>
    <message id="way.nth.7">
        <source>7th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>第7</translation>
    </message>
    <message id="way.nth.8">
        <source>8th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>第8</translation>
    </message>
    <message id="way.nth.9">
        <source>9th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>第9</translation>
    </message>
    <message id="way.nth.10">
        <source>10th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>第10</translation>
    </message>
    <message id="way.nth.11">
        <source>11th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>第11</translation>
    </message>
    <message id="way.nth.12">
        <source>12th</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>第12</translation>
    </message>
    <message id="date.weekday.0">
        <source>Mon</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>周一</translation>
    </message>
    <message id="date.weekday.1">
        <source>Tue</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>周二</translation>
    </message>
    <message id="date.weekday.2">
        <source>Wed</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>周三</translation>
    </message>
    <message id="date.weekday.3">
        <source>Thu</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>周四</translation>
    </message>
    <message id="date.weekday.4">
        <source>Fri</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>周五</translation>
    </message>
    <message id="date.weekday.5">
        <source>Sat</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>周六</translation>
    </message>
    <message id="date.weekday.6">
        <source>Sun</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>周日</translation>
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
        <translation>摄像头仅用于读取二维码，不保存图像</translation>
    </message>
    <message id="k1.camera.title">
        <source>Show your QR
to the camera</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>请将二维码
对准摄像头</translation>
    </message>
    <message id="k1.badges">
        <source>Badges are handed out at the desk today</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>今天请在服务台领取胸牌</translation>
    </message>
    <message id="k1.loading">
        <source>Loading: {n} entries to go</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>正在加载：剩余 {n} 条</translation>
    </message>
    <message id="k4.badge">
        <source>Printing your badge</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>正在打印胸牌</translation>
    </message>
    <message id="k4.badge.name">
        <source>Name on your badge</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>胸牌上的姓名</translation>
    </message>
    <message id="k4.badge.right">
        <source>Yes, print it</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>对，打印</translation>
    </message>
    <message id="k4.badge.wrong">
        <source>No, go to the desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>有误，去服务台</translation>
    </message>
    <message id="k4.take">
        <source>Please take your badge</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>请取走您的胸牌</translation>
    </message>
    <message id="k15.badge">
        <source>Please collect your badge at the help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>请到服务台领取胸牌</translation>
    </message>
    <message id="k16.title">
        <source>Who is here with you?</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>谁与您同来？</translation>
    </message>
    <message id="k16.body">
        <source>You are checked in</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>您已签到</translation>
    </message>
    <message id="k16.later">
        <source>Those who come later scan their own code</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>稍后到达的人扫描自己的二维码</translation>
    </message>
    <message id="k16.companion">
        <source>Companion</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>同行者</translation>
    </message>
    <message id="k16.companion.number">
        <source>Companion&#xa0;{number}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>同行者&#xa0;{number}</translation>
    </message>
    <message id="k16.here">
        <source>Yes</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>是</translation>
    </message>
    <message id="k16.away">
        <source>No</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>否</translation>
    </message>
    <message id="k16.all">
        <source>All here</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>全部</translation>
    </message>
    <message id="k16.alone">
        <source>Only me</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>只有我</translation>
    </message>
    <message id="k16.submit">
        <source>Check in&#xa0;{n:companion/companions}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>为&#xa0;{n}&#xa0;位同行者签到</translation>
    </message>
    <message id="k16.done">
        <source>Checked in with you:&#xa0;{n}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>与您一同签到：{n}&#xa0;人</translation>
    </message>
    <message id="k16.desk">
        <source>The others, please come to the desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>其他人请前往服务台</translation>
    </message>
    <message id="k16.desk.none">
        <source>Those who came with you, please come to the desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>同行者请前往服务台</translation>
    </message>
    <message id="k1.deaf">
        <source>Codes cannot be read
at the moment</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>目前无法
读取二维码</translation>
    </message>
    <message id="k1.deaf.body">
        <source>Search by name, or come to the help desk</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>请按姓名查找，或前往服务台</translation>
    </message>
    <message id="letter.heading">
        <source>Invitation</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>邀请函</translation>
    </message>
    <message id="letter.reminder">
        <source>Reminder</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>再次提醒</translation>
    </message>
    <message id="letter.when">
        <source>When</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>时间</translation>
    </message>
    <message id="letter.where">
        <source>Where</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>地点</translation>
    </message>
    <message id="letter.programme">
        <source>Your programme</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>您的日程</translation>
    </message>
    <message id="letter.how">
        <source>Hold this code under the scanner at the entrance, on paper or on your phone.</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>请在入口处的自助机上出示此二维码，纸质或手机均可。</translation>
    </message>
    <message id="letter.personal">
        <source>This code is yours alone. Please do not pass it on.</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>此二维码仅供您本人使用，请勿转发。</translation>
    </message>
    <message id="letter.text">
        <source>You are invited to our event: {event}. Please bring this code with you.</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>诚邀您参加{event}。请携带此二维码前来。</translation>
    </message>
    <message id="letter.page">
        <source>Page {page} of {pages}</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message id="k17.next">
        <source>Next</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>下一步</translation>
    </message>
    <message id="k17.skip">
        <source>Skip</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>跳过</translation>
    </message>
    <message id="k17.yes">
        <source>Yes</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>是</translation>
    </message>
    <message id="k17.no">
        <source>No</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>否</translation>
    </message>
    <message id="k17.several">
        <source>You may choose several</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>可以多选</translation>
    </message>
    <message id="k17.choose">
        <source>Please choose at least one</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>请至少选择一项</translation>
    </message>
    <message id="k17.wrong">
        <source>Please check what you typed</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>请检查输入的内容</translation>
    </message>
    <message id="k17.hint.date">
        <source>Year, month and day, such as 2027 06 02</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>请输入年月日，例如 2027 06 02</translation>
    </message>
    <message id="k17.hint.time">
        <source>Hour and minute, such as 14 30</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>请输入时和分，例如 14 30</translation>
    </message>
    <message id="k17.hint">
        <source>Type your answer, then touch Next</source>
        <translatorcomment>not yet read by a native speaker</translatorcomment>
        <translation>请输入答案，然后点“下一步”</translation>
    </message>
</context>
</TS>
