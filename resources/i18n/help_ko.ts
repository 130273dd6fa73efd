<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name></name>
    <message id="help.as_a_page_to_print_with_pictures">
        <source>As a page to print, with pictures.</source>
        <translation>그림이 든 인쇄용 한 쪽으로 씁니다.</translation>
    </message>
    <message id="help.search_the_seats_of_live_rounds_anew_until_stopped_open_wind">
        <source>Search the seats of live rounds anew until stopped; open windows do it alone.</source>
        <translation>실시간 라운드의 자리를 멈출 때까지 다시 찾습니다. 열린 창이 알아서 합니다.</translation>
    </message>
    <message id="help.show_what_to_do_the_organiser_a_week_before_a_volunteer_at_0">
        <source>Show what to do: the organiser a week before, a volunteer at 08:00, the technician.</source>
        <translation>할 일을 보여 줍니다. 일주일 전의 주최자, 아침 8시의 자원봉사자, 기술 담당자용이 있습니다.</translation>
    </message>
    <message id="help.show_which_version_this_is">
        <source>Show which version this is.</source>
        <translation>버전을 보여 줍니다.</translation>
    </message>
    <message id="help.title.usage">
        <source>Usage:</source>
        <translation>사용법:</translation>
    </message>
    <message id="help.title.arguments">
        <source>Arguments</source>
        <translation>인자</translation>
    </message>
    <message id="help.title.options">
        <source>Options</source>
        <translation>옵션</translation>
    </message>
    <message id="help.title.commands">
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message id="help.title.default">
        <source>[default: …]</source>
        <translation>[기본값: …]</translation>
    </message>
    <message id="help.title.required">
        <source>[required]</source>
        <translation>[필수]</translation>
    </message>
    <message id="help.title.help">
        <source>Show this message and exit.</source>
        <translation>이 도움말을 보이고 끝냅니다.</translation>
    </message>
    <message id="help.587_or_465_with_security_tls">
        <source>587, or 465 with --security tls.</source>
        <translation>587입니다. --security tls이면 465입니다.</translation>
    </message>
    <message id="help.a_backup">
        <source>A backup.</source>
        <translation>백업입니다.</translation>
    </message>
    <message id="help.a_badge_if_not_as_recorded">
        <source>A badge, if not as recorded.</source>
        <translation>배지 하나에 걸리는 시간입니다. 기록과 다르면 적습니다.</translation>
    </message>
    <message id="help.an_address_such_as_https_talks_example_org_schedule_json_or">
        <source>An address such as https://talks.example.org/schedule.json, or a file.</source>
        <translation>주소나 파일입니다. 예: https://talks.example.org/schedule.json</translation>
    </message>
    <message id="help.how_the_programme_is_called_here">
        <source>How the programme is called here.</source>
        <translation>이쪽에서 부를 프로그램 이름입니다.</translation>
    </message>
    <message id="help.follow_a_programme_of_pretalx_frab_sessionize_a_calendar_or">
        <source>Follow a programme: of pretalx, frab, Sessionize, a calendar, or in our sheets.</source>
        <translation>pretalx, frab, Sessionize, 캘린더, 우리 시트의 프로그램을 계속 따릅니다.</translation>
    </message>
    <message id="help.take_guests_from_a_system_and_tell_it_who_arrives">
        <source>Take guests from a system and tell it who arrives.</source>
        <translation>시스템에서 참가자를 들이고 누가 왔는지 알립니다.</translation>
    </message>
    <message id="help.a_database_as_postgresql_user_host_name_or_sqlite_file_db">
        <source>A database, as postgresql://user@host/name or sqlite:///file.db.</source>
        <translation>데이터베이스 주소입니다. 예: postgresql://user@host/name, sqlite:///file.db</translation>
    </message>
    <message id="help.the_table_or_view_that_lists_the_guests">
        <source>The table or view that lists the guests.</source>
        <translation>참가자 명단인 표나 뷰입니다.</translation>
    </message>
    <message id="help.a_select_that_lists_them_in_place_of_a_table">
        <source>A SELECT that lists them, in place of a table.</source>
        <translation>표 대신 참가자를 나열하는 SELECT입니다.</translation>
    </message>
    <message id="help.read_a_column_as_one_with_this_header">
        <source>Read a column as one with this header.</source>
        <translation>이 머리글이 있는 열로 읽습니다.</translation>
    </message>
    <message id="help.it_grows_with_each_change_of_a_row">
        <source>It grows with each change of a row.</source>
        <translation>행이 바뀔 때마다 커지는 열입니다.</translation>
    </message>
    <message id="help.a_table_that_arrivals_are_written_into">
        <source>A table that arrivals are written into.</source>
        <translation>도착 기록을 쓸 표입니다.</translation>
    </message>
    <message id="help.make_that_table_if_there_is_none">
        <source>Make that table, if there is none.</source>
        <translation>그 표가 없으면 만듭니다.</translation>
    </message>
    <message id="help.how_the_list_is_called_here">
        <source>How the list is called here.</source>
        <translation>이쪽에서 부를 명단 이름입니다.</translation>
    </message>
    <message id="help.the_password_is_its_first_line">
        <source>The password is its first line.</source>
        <translation>첫 줄이 비밀번호인 파일입니다.</translation>
    </message>
    <message id="help.take_guests_from_a_table_or_query_of_a_database_five_rows_ar">
        <source>Take guests from a table or query of a database. Five rows are shown before it is recorded.

The password is asked for. Nothing is written there but arrivals, and those only on request.</source>
        <translation>데이터베이스의 표나 쿼리에서 참가자를 들입니다. 기록하기 전에 다섯 행을 보여 줍니다.

비밀번호는 따로 묻습니다. 그쪽에는 도착 기록만, 요청했을 때만 씁니다.</translation>
    </message>
    <message id="help.a_case_at_the_desk_if_not_120">
        <source>A case at the desk, if not 120.</source>
        <translation>데스크에서 한 건에 걸리는 시간입니다. 120초가 아니면 적습니다.</translation>
    </message>
    <message id="help.a_code_at_the_door_if_not_as_recorded">
        <source>A code at the door, if not as recorded.</source>
        <translation>입구에서 코드 하나에 걸리는 시간입니다. 기록과 다르면 적습니다.</translation>
    </message>
    <message id="help.a_layout_s_name_or_its_file">
        <source>A layout's name, or its file.</source>
        <translation>디자인의 이름 또는 파일입니다.</translation>
    </message>
    <message id="help.a_name_an_organisation_a_number_reads_the_input">
        <source>A name, an organisation, a number…; - reads the input.</source>
        <translation>이름, 소속, 번호 등입니다. -이면 표준 입력을 읽습니다.</translation>
    </message>
    <message id="help.a_name_search_at_the_door_if_not_30">
        <source>A name search at the door, if not 30.</source>
        <translation>입구에서 이름 찾기에 걸리는 시간입니다. 30초가 아니면 적습니다.</translation>
    </message>
    <message id="help.a_port_of_this_machine_that_is_free">
        <source>A port of this machine that is free.</source>
        <translation>이 기기의 비어 있는 포트입니다.</translation>
    </message>
    <message id="help.a_service_of_yours_is_told_who_arrived">
        <source>A service of yours is told who arrived.</source>
        <translation>도착을 주최측 서비스에 알립니다.</translation>
    </message>
    <message id="help.a_signed_head_to_compare_with">
        <source>A signed head to compare with.</source>
        <translation>견줄 서명된 끝 기록입니다.</translation>
    </message>
    <message id="help.a_signing_key_that_the_service_made">
        <source>A signing key that the service made.</source>
        <translation>서비스가 만든 서명 키입니다.</translation>
    </message>
    <message id="help.a_window_instead_of_full_screen">
        <source>A window instead of full screen.</source>
        <translation>전체 화면 대신 창으로 엽니다.</translation>
    </message>
    <message id="help.accept_the_signed_passes_of_devices_whose_keys_another_store">
        <source>Accept the signed passes of devices whose keys another store exported.</source>
        <translation>다른 저장소가 내보낸 키의 기기가 서명한 출입증을 받아들입니다.</translation>
    </message>
    <message id="help.add_somebody_asks_for_their_pin_or_reads_it_from_standard_in">
        <source>Add somebody; asks for their PIN, or reads it from standard input. The first is an admin.</source>
        <translation>직원을 추가합니다. PIN을 묻거나 표준 입력에서 읽습니다. 첫 직원은 관리자입니다.</translation>
    </message>
    <message id="help.address_of_another_device_repeatable">
        <source>Address of another device; repeatable.</source>
        <translation>다른 기기의 주소입니다. 되풀이해 적을 수 있습니다.</translation>
    </message>
    <message id="help.all_rows_or_none">
        <source>All rows or none.</source>
        <translation>모든 행을 가져오거나 하나도 가져오지 않습니다.</translation>
    </message>
    <message id="help.all_use_a_hub_in_this_postgresql_database">
        <source>All use a hub in this PostgreSQL database.</source>
        <translation>모두 이 PostgreSQL 데이터베이스의 허브를 씁니다.</translation>
    </message>
    <message id="help.also_who_got_it_already_or_refused_it">
        <source>Also who got it already, or refused it.</source>
        <translation>이미 받았거나 거절된 분도 포함합니다.</translation>
    </message>
    <message id="help.an_mbox_file_a_message_eml_or_a_folder_of_messages">
        <source>An mbox file, a message (.eml) or a folder of messages.</source>
        <translation>mbox 파일, 메시지(.eml), 메시지 폴더 가운데 하나입니다.</translation>
    </message>
    <message id="help.as_a_zip_with_a_password_which_is_asked_for">
        <source>As a ZIP with a password, which is asked for.</source>
        <translation>비밀번호를 묻고, 비밀번호가 있는 ZIP으로 씁니다.</translation>
    </message>
    <message id="help.ask_a_printer_how_it_is_and_print_a_sample_badge_nothing_is">
        <source>Ask a printer how it is, and print a sample badge. Nothing is recorded.</source>
        <translation>프린터 상태를 묻고 견본 배지를 출력합니다. 기록하지 않습니다.</translation>
    </message>
    <message id="help.cards_on_a6_in_place_of_letters">
        <source>Cards on A6 in place of letters.</source>
        <translation>초청장 대신 A6 카드로 씁니다.</translation>
    </message>
    <message id="help.certificates_pem_of_a_server_of_your_own">
        <source>Certificates (PEM) of a server of your own.</source>
        <translation>자체 서버의 인증서(PEM)입니다.</translation>
    </message>
    <message id="help.check_guests_in_print_their_badges_and_see_who_has_arrived">
        <source>Check guests in, print their badges, and see who has arrived.</source>
        <translation>참가자를 체크인하고, 배지를 출력하고, 도착을 봅니다.</translation>
    </message>
    <message id="help.check_only">
        <source>Check only.</source>
        <translation>검사만 합니다.</translation>
    </message>
    <message id="help.check_the_network_who_is_heard_who_can_be_reached_whose_cloc">
        <source>Check the network: who is heard, who can be reached, whose clock is wrong, and what to do.</source>
        <translation>네트워크를 점검합니다. 보이는 기기, 연결되는 기기, 시계가 틀린 기기와 할 일을 알려 줍니다.</translation>
    </message>
    <message id="help.codes_or_numbers_one_a_line_reads_the_input">
        <source>Codes or numbers, one a line; - reads the input.</source>
        <translation>코드 또는 번호를 한 줄에 하나씩 적습니다. -이면 표준 입력을 읽습니다.</translation>
    </message>
    <message id="help.codes_or_pictures_without_or_the_input">
        <source>Codes or pictures; without or -, the input.</source>
        <translation>코드 또는 그림입니다. 없거나 -이면 표준 입력을 읽습니다.</translation>
    </message>
    <message id="help.connect_to_the_mail_server_encrypt_and_log_in_sends_nothing">
        <source>Connect to the mail server, encrypt and log in; sends nothing.</source>
        <translation>메일 서버에 연결해 암호화하고 로그인해 봅니다. 아무것도 보내지 않습니다.</translation>
    </message>
    <message id="help.copy_a_store_whole_while_it_is_in_use">
        <source>Copy a store, whole, while it is in use.</source>
        <translation>쓰는 중인 저장소를 통째로 복사합니다.</translation>
    </message>
    <message id="help.divided_by_commas_all_if_not_given">
        <source>Divided by commas; all if not given.</source>
        <translation>쉼표로 나눕니다. 없으면 모두입니다.</translation>
    </message>
    <message id="help.do_not_ask">
        <source>Do not ask.</source>
        <translation>묻지 않습니다.</translation>
    </message>
    <message id="help.do_not_begin_with_the_seats_that_stand">
        <source>Do not begin with the seats that stand.</source>
        <translation>지금 자리에서 시작하지 않습니다.</translation>
    </message>
    <message id="help.compare_the_seats_of_files_with_those_that_stand_who_would_m">
        <source>Compare the seats of files with those that stand: who would move, and both plans' points.

Nothing is recorded. To take the seats in, import the same files.</source>
        <translation>파일의 자리를 지금 자리와 비교합니다. 누가 옮겨지는지와 두 계획의 점수를 보여 줍니다.

아무것도 기록하지 않습니다. 자리를 받아들이려면 같은 파일을 가져오세요.</translation>
    </message>
    <message id="help.if_not_the_first_live_one">
        <source>If not the first live one.</source>
        <translation>주지 않으면 첫 실시간 라운드입니다.</translation>
    </message>
    <message id="help.how_many_hours_are_played">
        <source>How many hours are played.</source>
        <translation>몇 번 돌려 보는지입니다.</translation>
    </message>
    <message id="help.how_many_stay_away_or_how_likely_each">
        <source>How many stay away, or how likely each.</source>
        <translation>몇 명이 오지 않는지, 또는 손님마다 오지 않을 확률입니다.</translation>
    </message>
    <message id="help.how_many_come_who_are_on_no_list">
        <source>How many come who are on no list.</source>
        <translation>명단에 없이 오는 사람의 수입니다.</translation>
    </message>
    <message id="help.the_same_seed_the_same_hours">
        <source>The same seed, the same hours.</source>
        <translation>시드가 같으면 같은 결과가 나옵니다.</translation>
    </message>
    <message id="help.play_the_check_in_hour_of_a_round_live_seating_the_printed_p">
        <source>Play the check-in hour of a round: live seating, the printed plan, and hindsight.

Nothing is recorded. An hour of 200 guests takes some seconds.</source>
        <translation>라운드의 체크인 시간을 실시간 배정, 인쇄한 계획, 나중에 안 계획으로 돌려 봅니다.

아무것도 기록하지 않습니다. 손님 200명이면 한 번에 몇 초가 걸립니다.</translation>
    </message>
    <message id="help.doors_open_09_30_or_date_and_time">
        <source>Doors open: 09:30, or date and time.</source>
        <translation>입장 시작 시각: 09:30 또는 날짜와 시각입니다.</translation>
    </message>
    <message id="help.draw_it_for_example_as_png">
        <source>Draw it, for example as PNG.</source>
        <translation>PNG 등의 그림으로 그립니다.</translation>
    </message>
    <message id="help.draw_it_too">
        <source>Draw it, too.</source>
        <translation>그림으로도 그립니다.</translation>
    </message>
    <message id="help.draw_the_code_as_png">
        <source>Draw the code as PNG.</source>
        <translation>코드를 PNG로 그립니다.</translation>
    </message>
    <message id="help.draw_the_code_for_example_as_png">
        <source>Draw the code, for example as PNG.</source>
        <translation>코드를 PNG 등으로 그립니다.</translation>
    </message>
    <message id="help.draw_the_first_screen_to_a_png_and_end">
        <source>Draw the first screen to a PNG and end.</source>
        <translation>첫 화면을 PNG로 그리고 끝냅니다.</translation>
    </message>
    <message id="help.else_it_is_asked_for">
        <source>Else it is asked for.</source>
        <translation>없으면 묻습니다.</translation>
    </message>
    <message id="help.end_with_the_standard_input">
        <source>End with the standard input.</source>
        <translation>표준 입력이 끝나면 끝냅니다.</translation>
    </message>
    <message id="help.enter_whom_people_let_in_with_a_list_on_paper_doing_it_twice">
        <source>Enter whom people let in with a list on paper; doing it twice changes nothing.</source>
        <translation>종이 명단으로 들여보낸 사람을 입력합니다. 두 번 해도 바뀌지 않습니다.</translation>
    </message>
    <message id="help.erase_guests_personal_data_for_good_the_counts_and_the_journ">
        <source>Erase guests' personal data for good; the counts and the journal's chains stay.</source>
        <translation>참가자의 개인정보를 완전히 지웁니다. 집계와 기록의 사슬은 남습니다.</translation>
    </message>
    <message id="help.examine_a_store_the_file_the_chains_the_projections_changes">
        <source>Examine a store: the file, the chains, the projections. Changes nothing by default.

A signed head kept elsewhere shows whether the history before it was written anew.</source>
        <translation>저장소의 파일, 사슬, 집계를 검사합니다. 기본으로는 아무것도 바꾸지 않습니다.

다른 곳에 둔 서명된 끝 기록으로, 그 앞의 이력을 새로 썼는지 알 수 있습니다.</translation>
    </message>
    <message id="help.exchange_entries_on_a_usb_stick">
        <source>Exchange entries on a USB stick.</source>
        <translation>USB 메모리로 기록을 주고받습니다.</translation>
    </message>
    <message id="help.exchange_entries_through_a_database">
        <source>Exchange entries through a database.</source>
        <translation>데이터베이스를 거쳐 기록을 주고받습니다.</translation>
    </message>
    <message id="help.exchange_entries_with_the_event_s_other_devices_until_stoppe">
        <source>Exchange entries with the event's other devices until stopped; open windows do it alone.</source>
        <translation>멈출 때까지 다른 기기와 기록을 주고받습니다. 열린 창은 스스로 합니다.</translation>
    </message>
    <message id="help.find_devices_on_the_network">
        <source>Find devices on the network.</source>
        <translation>네트워크에서 기기를 찾습니다.</translation>
    </message>
    <message id="help.find_people_by_anything_that_is_known_of_them_best_first">
        <source>Find people by anything that is known of them, best first.</source>
        <translation>알려진 어떤 정보로든 사람을 찾습니다. 가장 가까운 것이 먼저 나옵니다.</translation>
    </message>
    <message id="help.find_printers_at_usb_in_cups_and_on_the_network_nothing_is_s">
        <source>Find printers at USB, in CUPS and on the network; nothing is set up or printed.</source>
        <translation>USB, CUPS, 네트워크의 프린터를 찾습니다. 설정하거나 출력하지 않습니다.</translation>
    </message>
    <message id="help.fingerprints_were_compared">
        <source>Fingerprints were compared.</source>
        <translation>지문을 견주었습니다.</translation>
    </message>
    <message id="help.for_whom_reads_the_input">
        <source>For whom; - reads the input.</source>
        <translation>받을 사람입니다. -이면 표준 입력을 읽습니다.</translation>
    </message>
    <message id="help.forget_the_mail_server_and_its_password">
        <source>Forget the mail server and its password.</source>
        <translation>메일 서버와 비밀번호를 지웁니다.</translation>
    </message>
    <message id="help.give_a_device_a_higher_role_such_as_that_of_a_desk_to_a_kios">
        <source>Give a device a higher role, such as that of a desk to a kiosk.</source>
        <translation>키오스크를 데스크로 바꾸는 등 기기의 역할을 높입니다.</translation>
    </message>
    <message id="help.give_somebody_a_new_pin_asks_for_it_or_reads_it_from_standar">
        <source>Give somebody a new PIN; asks for it, or reads it from standard input.</source>
        <translation>직원의 PIN을 바꿉니다. PIN을 묻거나 표준 입력에서 읽습니다.</translation>
    </message>
    <message id="help.give_somebody_another_role">
        <source>Give somebody another role.</source>
        <translation>직원의 역할을 바꿉니다.</translation>
    </message>
    <message id="help.go_on_without_acknowledged_entries_that_are_missing">
        <source>Go on without acknowledged entries that are missing.</source>
        <translation>확인되었으나 없어진 기록 없이 계속합니다.</translation>
    </message>
    <message id="help.guests_codes_before_the_day">
        <source>Guests' codes before the day.</source>
        <translation>행사 전에 참가자에게 보낼 코드입니다.</translation>
    </message>
    <message id="help.guests_photos_which_desks_show_to_staff">
        <source>Guests' photos, which desks show to staff.</source>
        <translation>데스크에서 직원에게 보이는 참가자 사진입니다.</translation>
    </message>
    <message id="help.host_and_port_url_device_file">
        <source>Host and port, URL, device file.</source>
        <translation>호스트와 포트, URL, 장치 파일입니다.</translation>
    </message>
    <message id="help.how_large_an_event">
        <source>How large an event.</source>
        <translation>행사의 크기입니다.</translation>
    </message>
    <message id="help.how_long">
        <source>How long.</source>
        <translation>기간입니다.</translation>
    </message>
    <message id="help.how_long_to_search">
        <source>How long to search.</source>
        <translation>얼마나 오래 찾을지.</translation>
    </message>
    <message id="help.how_many">
        <source>How many.</source>
        <translation>개수입니다.</translation>
    </message>
    <message id="help.how_many_a_minute_else_as_the_mail_server_is_set_up">
        <source>How many a minute; else as the mail server is set up.</source>
        <translation>1분에 보낼 이메일 수입니다. 적지 않으면 메일 서버 설정대로입니다.</translation>
    </message>
    <message id="help.how_many_a_minute_it_takes_0_as_many_as_go">
        <source>How many a minute it takes; 0: as many as go.</source>
        <translation>1분에 받는 이메일 수입니다. 0은 제한 없음입니다.</translation>
    </message>
    <message id="help.how_many_at_most">
        <source>How many at most.</source>
        <translation>최대 개수입니다.</translation>
    </message>
    <message id="help.how_many_at_most_this_time">
        <source>How many at most, this time.</source>
        <translation>이번에 보낼 최대 수입니다.</translation>
    </message>
    <message id="help.how_many_come_in_percent">
        <source>How many come, in percent.</source>
        <translation>참석률(퍼센트)입니다.</translation>
    </message>
    <message id="help.how_many_mornings_to_try">
        <source>How many mornings to try.</source>
        <translation>시험할 아침의 수입니다.</translation>
    </message>
    <message id="help.how_many_repeat_for_checkpoints">
        <source>How many; repeat for checkpoints.</source>
        <translation>개수입니다. 체크포인트마다 되풀이해 적습니다.</translation>
    </message>
    <message id="help.how_many_were_put_in">
        <source>How many were put in.</source>
        <translation>넣은 수입니다.</translation>
    </message>
    <message id="help.if_not_an_hour_after_the_start">
        <source>If not an hour after the start.</source>
        <translation>시작 한 시간 뒤가 아니면 적습니다.</translation>
    </message>
    <message id="help.if_not_as_the_file_s_name_says">
        <source>If not as the file's name says.</source>
        <translation>파일 이름과 다른 형식이면 적습니다.</translation>
    </message>
    <message id="help.if_not_by_the_event_s_printers">
        <source>If not by the event's printers.</source>
        <translation>행사 프린터로 출력하지 않으면 적습니다.</translation>
    </message>
    <message id="help.if_not_that_of_the_event">
        <source>If not that of the event.</source>
        <translation>행사의 시각이 아니면 적습니다.</translation>
    </message>
    <message id="help.in_pixels">
        <source>In pixels.</source>
        <translation>픽셀 단위입니다.</translation>
    </message>
    <message id="help.in_pixels_like_1080x1920">
        <source>In pixels, like 1080x1920.</source>
        <translation>1080x1920처럼 픽셀 단위로 적습니다.</translation>
    </message>
    <message id="help.ipp_brother_or_zebra">
        <source>ipp, brother or zebra.</source>
        <translation>ipp, brother, zebra 가운데 하나입니다.</translation>
    </message>
    <message id="help.issue_a_signed_pass_with_which_other_kiosks_admit_a_guest_wh">
        <source>Issue a signed pass, with which other kiosks admit a guest whom they do not know yet.</source>
        <translation>아직 모르는 참가자도 다른 키오스크가 들여보내는 서명된 출입증을 발급합니다.</translation>
    </message>
    <message id="help.its_name_as_in_its_certificate">
        <source>Its name, as in its certificate.</source>
        <translation>인증서에 있는 서버 이름입니다.</translation>
    </message>
    <message id="help.its_new_higher_role">
        <source>Its new, higher role.</source>
        <translation>새로 줄 더 높은 역할입니다.</translation>
    </message>
    <message id="help.let_a_device_belong_to_the_event_no_more_what_it_recorded_so">
        <source>Let a device belong to the event no more; what it recorded so far stays.</source>
        <translation>기기를 행사에서 뺍니다. 지금까지의 기록은 남습니다.</translation>
    </message>
    <message id="help.let_guests_come">
        <source>Let guests come.</source>
        <translation>참가자가 저절로 오게 합니다.</translation>
    </message>
    <message id="help.let_somebody_in_no_more_what_they_did_stays_under_their_name">
        <source>Let somebody in no more; what they did stays under their name.</source>
        <translation>직원이 더 이상 들어오지 못하게 합니다. 한 일은 그 이름으로 남습니다.</translation>
    </message>
    <message id="help.let_this_machine_take_the_place_of_the_one_that_founded_the">
        <source>Let this machine take the place of the one that founded the event, which is lost.</source>
        <translation>행사를 만든 기기를 잃었을 때 이 기기가 그 자리를 대신합니다.</translation>
    </message>
    <message id="help.letters_of_guests_only">
        <source>Letters of guests only.</source>
        <translation>참가자의 초청장만 잽니다.</translation>
    </message>
    <message id="help.list_everybody_with_their_role">
        <source>List everybody with their role.</source>
        <translation>모든 직원과 역할을 나열합니다.</translation>
    </message>
    <message id="help.list_printers_with_their_labels_and_how_many_badges_wait">
        <source>List printers with their labels and how many badges wait.</source>
        <translation>프린터와 남은 라벨, 대기 중인 배지 수를 나열합니다.</translation>
    </message>
    <message id="help.list_the_devices_with_their_keys_and_which_were_revoked">
        <source>List the devices with their keys, and which were revoked.</source>
        <translation>기기와 키, 해지된 기기를 나열합니다.</translation>
    </message>
    <message id="help.list_whose_e_mail_perhaps_arrived_or_record_that_it_did_or_d">
        <source>List whose e-mail perhaps arrived, or record that it did or did not.

Ask the guests. What did not arrive is sent with the next `kiosk invitations send`.</source>
        <translation>도착했는지 불확실한 이메일의 수신자를 나열하거나, 도착 여부를 기록합니다.

참가자에게 물어보세요. 도착하지 않은 것은 다음 `kiosk invitations send`로 다시 보냅니다.</translation>
    </message>
    <message id="help.make_a_code_that_closes_kiosks_draw_it_and_print_the_setting">
        <source>Make a code that closes kiosks: draw it, and print the setting of it.</source>
        <translation>키오스크를 닫는 코드를 만들어 그리고, 그 설정을 출력합니다.</translation>
    </message>
    <message id="help.make_a_postgresql_database_that_somebody_runs_the_hub_again">
        <source>Make a PostgreSQL database that somebody runs the hub; again changes nothing.

Its owner needs no superuser, but CREATEROLE and CREATE on the database, PostgreSQL 14 or newer,
and TLS. Name the file of a certificate of your own: ...?sslrootcert=FILE</source>
        <translation>누군가 운영하는 PostgreSQL 데이터베이스를 허브로 만듭니다. 다시 해도 바뀌지 않습니다.

소유자는 슈퍼유저가 아니어도 되지만 CREATEROLE과 데이터베이스의 CREATE 권한, PostgreSQL 14 이상,
TLS가 필요합니다. 자체 인증서 파일은 다음처럼 적습니다: ...?sslrootcert=FILE</translation>
    </message>
    <message id="help.make_this_machine_a_device_of_an_event_with_the_code_that_an">
        <source>Make this machine a device of an event, with the code that another device shows.</source>
        <translation>다른 기기가 보이는 코드로 이 기기를 행사에 참여시킵니다.</translation>
    </message>
    <message id="help.make_this_machine_the_hub_with_a_postgresql_of_its_own_and_s">
        <source>Make this machine the hub with a PostgreSQL of its own, and start it; again starts it only.

Devices that join later are let in by the window of an admin's device by itself.

A lost hub is made anew by this command on any machine of an admin: only an admin's device can
let the others in. Entries come back by themselves, from each device its own, and from desks
and admins' devices also those of devices that are lost.</source>
        <translation>이 기기를 자체 PostgreSQL이 있는 허브로 만들고 시작합니다. 다시 하면 시작만 합니다.

나중에 참여하는 기기는 관리자 기기의 창이 저절로 들여보냅니다.

잃은 허브는 관리자의 어느 기기에서든 이 명령으로 새로 만듭니다. 관리자의 기기만 다른 기기를
들여보낼 수 있습니다. 기록은 저절로 돌아옵니다. 각 기기는 자기 기록을, 데스크와 관리자 기기는 잃은
기기의 기록도 보냅니다.</translation>
    </message>
    <message id="help.measure_this_machine_takes_some_minutes_and_wants_it_to_be_q">
        <source>Measure this machine; takes some minutes, and wants it to be quiet otherwise.</source>
        <translation>이 기기를 측정합니다. 몇 분이 걸리며 다른 작업이 없어야 합니다.</translation>
    </message>
    <message id="help.millimetres_to_move_by">
        <source>Millimetres to move by.</source>
        <translation>옮길 거리(밀리미터)입니다.</translation>
    </message>
    <message id="help.minutes_after_the_start_share">
        <source>Minutes after the start, share.</source>
        <translation>시작 뒤 분과 비율입니다.</translation>
    </message>
    <message id="help.minutes_that_90_may_wait">
        <source>Minutes that 90 % may wait.</source>
        <translation>90 %가 기다려도 되는 시간(분)입니다.</translation>
    </message>
    <message id="help.name_or_address_of_this_machine_for_the_others_repeatable">
        <source>Name or address of this machine for the others; repeatable.</source>
        <translation>다른 기기가 쓰는 이 기기의 이름 또는 주소입니다. 되풀이해 적을 수 있습니다.</translation>
    </message>
    <message id="help.exchange_with_other_systems_only">
        <source>Exchange with other systems only.</source>
        <translation>다른 시스템과의 교환만.</translation>
    </message>
    <message id="help.networking_tables_only">
        <source>Networking tables only.</source>
        <translation>네트워킹 테이블만.</translation>
    </message>
    <message id="help.of_csv_files_where_it_was_not_found">
        <source>Of CSV files, where it was not found.</source>
        <translation>알아내지 못한 CSV 파일의 인코딩입니다.</translation>
    </message>
    <message id="help.of_its_owner_postgresql_owner_host_database">
        <source>Of its owner: postgresql://owner@host/database</source>
        <translation>소유자의 주소입니다: postgresql://owner@host/database</translation>
    </message>
    <message id="help.of_pdf_letter_and_ics_calendar_with_commas">
        <source>Of pdf (letter) and ics (calendar), with commas.</source>
        <translation>pdf(초청장)와 ics(일정) 가운데 쉼표로 구분해 적습니다.</translation>
    </message>
    <message id="help.of_the_messages_ko_or_en">
        <source>Of the messages: ko or en.</source>
        <translation>메시지의 언어: ko 또는 en.</translation>
    </message>
    <message id="help.of_the_p12_else_asked_for">
        <source>Of the .p12; else asked for.</source>
        <translation>.p12의 비밀번호입니다. 없으면 묻습니다.</translation>
    </message>
    <message id="help.one_person_reads_the_input_everybody_if_not_given">
        <source>One person, - reads the input; everybody if not given.</source>
        <translation>한 사람입니다. -이면 표준 입력을 읽고, 없으면 모두입니다.</translation>
    </message>
    <message id="help.one_xlsx_workbook_or_csv_files">
        <source>One XLSX workbook, or CSV files.</source>
        <translation>XLSX 통합 문서 하나 또는 CSV 파일들입니다.</translation>
    </message>
    <message id="help.only_guests_who_arrived_or_not">
        <source>Only guests who arrived, or not.</source>
        <translation>도착했거나 도착하지 않은 분만 고릅니다.</translation>
    </message>
    <message id="help.only_guests_whose_badge_was_not_printed_yet">
        <source>Only guests whose badge was not printed yet.</source>
        <translation>아직 배지를 출력하지 않은 분만 씁니다.</translation>
    </message>
    <message id="help.only_guests_with_needs">
        <source>Only guests with needs.</source>
        <translation>지원이 필요한 분만 씁니다.</translation>
    </message>
    <message id="help.only_say_who_would_get_one">
        <source>Only say who would get one.</source>
        <translation>받을 분만 보입니다.</translation>
    </message>
    <message id="help.only_vips">
        <source>Only VIPs.</source>
        <translation>주요 인사만 씁니다.</translation>
    </message>
    <message id="help.only_what_the_device_of_that_file_lacks">
        <source>Only what the device of that file lacks.</source>
        <translation>그 파일의 기기에 없는 것만 씁니다.</translation>
    </message>
    <message id="help.open_a_face_of_the_kiosk">
        <source>Open a face of the kiosk.</source>
        <translation>키오스크 화면을 엽니다.</translation>
    </message>
    <message id="help.open_the_face_for_guests_full_screen_staff_leave_it_with_the">
        <source>Open the face for guests, full screen; staff leave it with their code or PIN.</source>
        <translation>참가자 화면을 전체 화면으로 엽니다. 직원은 코드나 PIN으로 닫습니다.</translation>
    </message>
    <message id="help.open_the_kiosk_on_a_made_up_forum_that_takes_place_today">
        <source>Open the kiosk on a made-up forum that takes place today.</source>
        <translation>오늘 열리는 가상의 포럼으로 키오스크를 엽니다.</translation>
    </message>
    <message id="help.open_the_page_on_which_staff_try_the_scanners_that_the_setti">
        <source>Open the page on which staff try the scanners that the settings name.</source>
        <translation>설정에 있는 스캐너를 직원이 시험하는 화면을 엽니다.</translation>
    </message>
    <message id="help.open_the_staff_s_face_find_people_decide_correct_see_who_has">
        <source>Open the staff's face: find people, decide, correct, see who has arrived.</source>
        <translation>직원 화면을 엽니다. 사람을 찾고, 결정하고, 고치고, 도착을 봅니다.</translation>
    </message>
    <message id="help.passes_too_signed_with_this_p12">
        <source>Passes too, signed with this .p12.</source>
        <translation>이 .p12로 서명한 패스도 씁니다.</translation>
    </message>
    <message id="help.people_at_the_desk">
        <source>People at the desk.</source>
        <translation>데스크 인원입니다.</translation>
    </message>
    <message id="help.plan_who_sits_at_which_networking_table_in_each_round_told_a">
        <source>Plan who sits at which networking table in each round; told and hand-given seats stay.</source>
        <translation>라운드마다 누가 어느 네트워킹 테이블에 앉을지 계획합니다. 안내했거나 직접 준 자리는 그대로 둡니다.</translation>
    </message>
    <message id="help.port_0_takes_the_usual_one">
        <source>Port; 0 takes the usual one.</source>
        <translation>포트입니다. 0이면 정해진 포트를 씁니다.</translation>
    </message>
    <message id="help.print_a_page_of_rulers_moved_as_the_printer_s_pages_are_shif">
        <source>Print a page of rulers, moved as the printer's pages are; `--shift` sets by how much.</source>
        <translation>프린터의 위치 보정대로 눈금을 출력합니다. 보정량은 `--shift`로 정합니다.</translation>
    </message>
    <message id="help.print_json_instead_of_text">
        <source>Print JSON instead of text.</source>
        <translation>글 대신 JSON으로 출력합니다.</translation>
    </message>
    <message id="help.print_the_journal_s_head_signed">
        <source>Print the journal's head, signed.</source>
        <translation>기록의 끝을 서명해 출력합니다.</translation>
    </message>
    <message id="help.print_the_setting_of_a_pin_that_closes_kiosks_asks_for_it_or">
        <source>Print the setting of a PIN that closes kiosks; asks for it, or reads standard input.</source>
        <translation>키오스크를 닫는 PIN의 설정을 출력합니다. PIN을 묻거나 표준 입력에서 읽습니다.</translation>
    </message>
    <message id="help.prove_what_no_plan_goes_below">
        <source>Prove what no plan goes below.</source>
        <translation>어떤 계획도 내려갈 수 없는 점수를 증명합니다.</translation>
    </message>
    <message id="help.put_a_backup_in_a_store_s_place_the_present_file_is_set_asid">
        <source>Put a backup in a store's place; the present file is set aside, whole.</source>
        <translation>저장소 자리에 백업을 놓습니다. 지금 파일은 통째로 옆에 둡니다.</translation>
    </message>
    <message id="help.read_from_a_mailbox_which_e_mails_came_back_and_list_whose_t">
        <source>Read from a mailbox which e-mails came back, and list whose they were.</source>
        <translation>메일함에서 되돌아온 이메일을 읽고, 누구의 것인지 나열합니다.</translation>
    </message>
    <message id="help.record_nothing">
        <source>Record nothing.</source>
        <translation>아무것도 기록하지 않습니다.</translation>
    </message>
    <message id="help.rehearse_the_morning_queues_and_waits_at_doors_and_desk_and">
        <source>Rehearse the morning: queues and waits at doors and desk, and what one more would change.</source>
        <translation>아침을 미리 돌려 봅니다. 입구와 데스크의 대기, 하나를 더했을 때의 변화를 보입니다.</translation>
    </message>
    <message id="help.replace_a_file_that_is_there_already">
        <source>Replace a file that is there already.</source>
        <translation>이미 있는 파일을 바꿉니다.</translation>
    </message>
    <message id="help.run_as_many_small_venues_instead">
        <source>Run as many small venues instead.</source>
        <translation>대신 이 수만큼 작은 행사장을 돌립니다.</translation>
    </message>
    <message id="help.say_how_many_labels_a_printer_has_now_they_are_counted_down">
        <source>Say how many labels a printer has now; they are counted down from here.</source>
        <translation>프린터의 라벨 수를 적습니다. 여기서부터 줄여 셉니다.</translation>
    </message>
    <message id="help.say_what_the_readers_make_of_codes_one_a_line_nothing_is_rec">
        <source>Say what the readers make of codes, one a line; nothing is recorded.</source>
        <translation>코드를 어떻게 읽는지 한 줄에 하나씩 보입니다. 기록하지 않습니다.</translation>
    </message>
    <message id="help.say_where_messages_go_and_which_were_not_delivered">
        <source>Say where messages go, and which were not delivered.</source>
        <translation>메시지를 보내는 곳과 전달하지 못한 것을 보입니다.</translation>
    </message>
    <message id="help.scan_codes_from_standard_input_one_a_line_or_json_objects">
        <source>Scan codes from standard input, one a line, or JSON objects.</source>
        <translation>표준 입력의 코드(한 줄에 하나) 또는 JSON 객체를 스캔합니다.</translation>
    </message>
    <message id="help.seats_of_one_round_all_if_not_given">
        <source>Seats of one round; all if not given.</source>
        <translation>한 라운드의 좌석만 씁니다. 없으면 전부입니다.</translation>
    </message>
    <message id="help.send_a_message_about_nobody_and_say_whether_the_service_took">
        <source>Send a message about nobody, and say whether the service took it.</source>
        <translation>아무도 다루지 않는 시험 메시지를 보내고 서비스가 받았는지 보입니다.</translation>
    </message>
    <message id="help.send_every_guest_their_code_letter_and_calendar_by_e_mail_ea">
        <source>Send every guest their code, letter and calendar by e-mail, each once.

It can be ended and started again at any time: whoever got one is left out. The first time,
send one to yourself with --test-to.</source>
        <translation>모든 참가자에게 코드, 초청장, 일정을 이메일로 한 번씩 보냅니다.

언제든 끝내고 다시 시작할 수 있으며 이미 받은 분은 뺍니다. 처음에는 --test-to로 자신에게 먼저
보내 보세요.</translation>
    </message>
    <message id="help.send_one_of_each_language_there">
        <source>Send one of each language there.</source>
        <translation>언어마다 하나씩 그 주소로 보냅니다.</translation>
    </message>
    <message id="help.send_what_arrives_until_stopped_open_windows_do_it_alone">
        <source>Send what arrives until stopped; open windows do it alone.</source>
        <translation>멈출 때까지 도착을 보냅니다. 열린 창은 스스로 합니다.</translation>
    </message>
    <message id="help.set_a_printer_up_or_change_the_one_of_that_name">
        <source>Set a printer up, or change the one of that name.</source>
        <translation>프린터를 설정하거나 그 이름의 프린터를 바꿉니다.</translation>
    </message>
    <message id="help.set_up_the_mail_server_its_password_stays_on_this_machine_in">
        <source>Set up the mail server. Its password stays on this machine, in no backup.</source>
        <translation>메일 서버를 설정합니다. 비밀번호는 이 기기에만 있으며 백업에 들어가지 않습니다.</translation>
    </message>
    <message id="help.several_devices_not_one">
        <source>Several devices, not one.</source>
        <translation>기기 하나가 아니라 여럿을 잽니다.</translation>
    </message>
    <message id="help.several_to_a_page_a4_8up_a4_4up">
        <source>Several to a page: a4-8up, a4-4up.</source>
        <translation>한 쪽에 여러 장: a4-8up, a4-4up.</translation>
    </message>
    <message id="help.show_the_code_with_which_a_new_device_joins_the_event_it_is">
        <source>Show the code with which a new device joins the event; it is valid for 15 minutes.</source>
        <translation>새 기기가 행사에 참여하는 코드를 보입니다. 15분 동안 쓸 수 있습니다.</translation>
    </message>
    <message id="help.show_what_both_a_list_and_the_desk_changed_and_nobody_decide">
        <source>Show what both a list and the desk changed, and nobody decided yet.</source>
        <translation>명단과 데스크가 모두 바꾸었으나 아직 정하지 않은 것을 보입니다.</translation>
    </message>
    <message id="help.show_what_the_store_holds">
        <source>Show what the store holds.</source>
        <translation>저장소의 내용을 보입니다.</translation>
    </message>
    <message id="help.show_whether_this_store_s_open_windows_exchange_entries_with">
        <source>Show whether this store's open windows exchange entries with the hub, and what to do.</source>
        <translation>이 저장소의 열린 창이 허브와 기록을 주고받는지와 할 일을 보입니다.</translation>
    </message>
    <message id="help.sign_with_a_new_key_from_now_on_signatures_by_the_earlier_on">
        <source>Sign with a new key from now on; signatures by the earlier one stay valid.</source>
        <translation>지금부터 새 키로 서명합니다. 이전 키의 서명은 그대로 유효합니다.</translation>
    </message>
    <message id="help.simulate_a_venue_scans_cut_connections_crashes_wrong_clocks">
        <source>Simulate a venue: scans, cut connections, crashes, wrong clocks, lost and forged devices.

With real stores, in a temporary folder. Afterwards nothing may be lost, and all devices must
agree; what fails is told with as few events as show it. The same seed gives the same result.
With --hub, as for kiosk hub init, devices also use a hub, which is away for a while and
replaced by older backups; what was written to the database is removed in the end.</source>
        <translation>행사장을 모의 실행합니다. 스캔, 끊긴 연결, 비정상 종료, 틀린 시계, 잃거나 위조된 기기를 다룹니다.

임시 폴더의 실제 저장소를 씁니다. 끝난 뒤 아무것도 잃지 않고 모든 기기가 같아야 합니다. 실패는
가장 적은 사건으로 알려 줍니다. 시드가 같으면 결과도 같습니다. --hub를 쓰면 kiosk hub init처럼
허브도 쓰며, 허브는 잠시 사라지고 이전 백업으로 바뀝니다. 데이터베이스에 쓴 것은 끝에 지웁니다.</translation>
    </message>
    <message id="help.since_when_it_was_not_ours_what_it_recorded_ends_there">
        <source>Since when it was not ours: what it recorded ends there.</source>
        <translation>우리 기기가 아니게 된 때입니다. 그 뒤의 기록은 세지 않습니다.</translation>
    </message>
    <message id="help.some_of_png_svg_pdf_and_ics_with_commas">
        <source>Some of png, svg, pdf and ics, with commas.</source>
        <translation>png, svg, pdf, ics 가운데 쉼표로 구분해 적습니다.</translation>
    </message>
    <message id="help.take_in_guests_programme_and_tables_importing_the_same_file">
        <source>Take in guests, programme and tables. Importing the same file twice changes nothing.</source>
        <translation>참가자, 일정, 테이블을 가져옵니다. 같은 파일을 두 번 가져와도 바뀌지 않습니다.</translation>
    </message>
    <message id="help.take_in_photos_named_by_reference_code_e_mail_or_name_or_in">
        <source>Take in photos: named by reference, code, e-mail or name, or in a column of the list.</source>
        <translation>사진을 가져옵니다. 파일 이름이 등록번호, 코드, 이메일, 이름이거나 명단의 열에 있어야 합니다.</translation>
    </message>
    <message id="help.take_in_the_entries_of_such_a_file_doing_it_twice_changes_no">
        <source>Take in the entries of such a file; doing it twice changes nothing.</source>
        <translation>그런 파일의 기록을 가져옵니다. 두 번 해도 바뀌지 않습니다.</translation>
    </message>
    <message id="help.tell_a_service_from_now_on_who_arrived_the_address_is_asked">
        <source>Tell a service from now on who arrived; the address is asked for, and the key is shown once.

It concerns this machine, and guests who are VIPs, need attention or have an escort.</source>
        <translation>지금부터 도착을 서비스에 알립니다. 주소를 묻고, 키는 한 번만 보입니다.

이 기기에만 해당하며, 주요 인사이거나 주의가 필요하거나 의전 담당이 있는 분의 도착을 알립니다.</translation>
    </message>
    <message id="help.tell_the_service_nothing_more_what_was_not_delivered_is_drop">
        <source>Tell the service nothing more; what was not delivered is dropped.</source>
        <translation>서비스에 더 이상 알리지 않습니다. 전달하지 못한 것은 버립니다.</translation>
    </message>
    <message id="help.the_address_is_its_first_line">
        <source>The address is its first line.</source>
        <translation>첫 줄이 주소입니다.</translation>
    </message>
    <message id="help.the_address_that_e_mails_come_from">
        <source>The address that e-mails come from.</source>
        <translation>보내는 이메일 주소입니다.</translation>
    </message>
    <message id="help.the_device_code_reads_the_input">
        <source>The device code; - reads the input.</source>
        <translation>기기 코드입니다. -이면 표준 입력을 읽습니다.</translation>
    </message>
    <message id="help.the_event_s_store_one_file">
        <source>The event's store, one file.</source>
        <translation>행사 저장소 파일입니다.</translation>
    </message>
    <message id="help.the_first_reminder_or_a_later_one">
        <source>The first reminder, or a later one.</source>
        <translation>몇 번째 알림인지 적습니다.</translation>
    </message>
    <message id="help.the_folder_to_write_to">
        <source>The folder to write to.</source>
        <translation>쓸 폴더입니다.</translation>
    </message>
    <message id="help.the_folder_with_the_photos">
        <source>The folder with the photos.</source>
        <translation>사진이 있는 폴더입니다.</translation>
    </message>
    <message id="help.the_machines_of_the_event_add_list_revoke">
        <source>The machines of the event: add, list, revoke.</source>
        <translation>행사의 기기를 추가하고, 나열하고, 해지합니다.</translation>
    </message>
    <message id="help.the_mail_server_of_the_organiser">
        <source>The mail server of the organiser.</source>
        <translation>주최측의 메일 서버입니다.</translation>
    </message>
    <message id="help.the_name_or_the_id_of_the_device">
        <source>The name or the id of the device.</source>
        <translation>기기의 이름 또는 ID입니다.</translation>
    </message>
    <message id="help.the_pdf_to_write">
        <source>The PDF to write.</source>
        <translation>쓸 PDF입니다.</translation>
    </message>
    <message id="help.the_recovery_file">
        <source>The recovery file.</source>
        <translation>복구 파일입니다.</translation>
    </message>
    <message id="help.the_same_seed_the_same_plan">
        <source>The same seed, the same plan.</source>
        <translation>시드가 같으면 계획도 같습니다.</translation>
    </message>
    <message id="help.the_same_seed_the_same_result">
        <source>The same seed, the same result.</source>
        <translation>시드가 같으면 결과도 같습니다.</translation>
    </message>
    <message id="help.the_sender_s_name">
        <source>The sender's name.</source>
        <translation>보내는 사람의 이름입니다.</translation>
    </message>
    <message id="help.this_machine_s_name_in_the_journal">
        <source>This machine's name in the journal.</source>
        <translation>기록에 남는 이 기기의 이름입니다.</translation>
    </message>
    <message id="help.undo_what_was_entered_from_the_same_list">
        <source>Undo what was entered from the same list.</source>
        <translation>같은 명단으로 입력한 것을 취소합니다.</translation>
    </message>
    <message id="help.use_a_printer_no_more_what_it_printed_stays_known">
        <source>Use a printer no more; what it printed stays known.</source>
        <translation>프린터를 더 이상 쓰지 않습니다. 출력한 기록은 남습니다.</translation>
    </message>
    <message id="help.wait_until_the_device_has_joined">
        <source>Wait until the device has joined.</source>
        <translation>기기가 참여할 때까지 기다립니다.</translation>
    </message>
    <message id="help.what_another_device_wrote">
        <source>What another device wrote.</source>
        <translation>다른 기기가 쓴 파일입니다.</translation>
    </message>
    <message id="help.what_another_store_exported">
        <source>What another store exported.</source>
        <translation>다른 저장소가 내보낸 파일입니다.</translation>
    </message>
    <message id="help.what_everybody_calls_it_gate_2">
        <source>What everybody calls it: Gate 2.</source>
        <translation>모두가 부르는 이름입니다. 예: Gate 2</translation>
    </message>
    <message id="help.what_everybody_calls_the_printer_or_its_id">
        <source>What everybody calls the printer, or its id.</source>
        <translation>모두가 부르는 프린터 이름 또는 ID입니다.</translation>
    </message>
    <message id="help.what_everybody_calls_them_reads_the_input">
        <source>What everybody calls them; - reads the input.</source>
        <translation>모두가 부르는 이름입니다. -이면 표준 입력을 읽습니다.</translation>
    </message>
    <message id="help.what_happens_follows_from_it">
        <source>What happens follows from it.</source>
        <translation>일어나는 일이 이 값에서 정해집니다.</translation>
    </message>
    <message id="help.what_it_is">
        <source>What it is.</source>
        <translation>기기의 역할입니다.</translation>
    </message>
    <message id="help.what_it_prints_a_layout_or_its_file">
        <source>What it prints: a layout, or its file.</source>
        <translation>출력할 디자인의 이름 또는 파일입니다.</translation>
    </message>
    <message id="help.what_place_cards_of_heads_of_mission_say">
        <source>What place cards of heads of mission say.</source>
        <translation>공관장의 명패에 적을 내용입니다.</translation>
    </message>
    <message id="help.what_stands_together_on_paper">
        <source>What stands together on paper.</source>
        <translation>종이에 함께 묶을 기준입니다.</translation>
    </message>
    <message id="help.what_they_may_do">
        <source>What they may do.</source>
        <translation>할 수 있는 일입니다.</translation>
    </message>
    <message id="help.what_they_said_else_only_listed">
        <source>What they said; else only listed.</source>
        <translation>본인이 답한 결과입니다. 적지 않으면 나열만 합니다.</translation>
    </message>
    <message id="help.what_to_export">
        <source>What to export.</source>
        <translation>내보낼 내용입니다.</translation>
    </message>
    <message id="help.what_to_show">
        <source>What to show.</source>
        <translation>보일 내용입니다.</translation>
    </message>
    <message id="help.when_09_30_or_date_and_time">
        <source>When: 09:30, or date and time.</source>
        <translation>시각: 09:30 또는 날짜와 시각입니다.</translation>
    </message>
    <message id="help.when_the_connection_is_encrypted">
        <source>When the connection is encrypted.</source>
        <translation>연결을 암호화하는 때입니다.</translation>
    </message>
    <message id="help.where_an_attendee_kiosk_scans">
        <source>Where an attendee kiosk scans.</source>
        <translation>참가자 키오스크가 스캔하는 곳입니다.</translation>
    </message>
    <message id="help.where_answers_go">
        <source>Where answers go.</source>
        <translation>답장을 받을 주소입니다.</translation>
    </message>
    <message id="help.where_badges_are_printed">
        <source>Where badges are printed.</source>
        <translation>배지를 출력하는 프린터입니다.</translation>
    </message>
    <message id="help.where_codes_are_scanned">
        <source>Where codes are scanned.</source>
        <translation>코드를 스캔하는 곳입니다.</translation>
    </message>
    <message id="help.where_it_would_be_scanned">
        <source>Where it would be scanned.</source>
        <translation>스캔할 곳입니다.</translation>
    </message>
    <message id="help.where_the_copy_goes">
        <source>Where the copy goes.</source>
        <translation>복사본을 둘 곳입니다.</translation>
    </message>
    <message id="help.where_the_database_is_beside_the_store">
        <source>Where the database is; beside the store.</source>
        <translation>데이터베이스가 있는 곳입니다. 기본은 저장소 옆입니다.</translation>
    </message>
    <message id="help.where_they_entered">
        <source>Where they entered.</source>
        <translation>입장한 곳입니다.</translation>
    </message>
    <message id="help.where_to_keep_it">
        <source>Where to keep it.</source>
        <translation>저장할 곳입니다.</translation>
    </message>
    <message id="help.where_to_write_it">
        <source>Where to write it.</source>
        <translation>쓸 곳입니다.</translation>
    </message>
    <message id="help.where_to_write_it_best_on_a_stick">
        <source>Where to write it, best on a stick.</source>
        <translation>쓸 곳입니다. USB 메모리가 좋습니다.</translation>
    </message>
    <message id="help.where_to_write_the_entries">
        <source>Where to write the entries.</source>
        <translation>기록을 쓸 곳입니다.</translation>
    </message>
    <message id="help.where_to_write_the_public_keys">
        <source>Where to write the public keys.</source>
        <translation>공개 키를 쓸 곳입니다.</translation>
    </message>
    <message id="help.where_to_write_the_workbook">
        <source>Where to write the workbook.</source>
        <translation>통합 문서를 쓸 곳입니다.</translation>
    </message>
    <message id="help.which_way_its_guests_pass">
        <source>Which way its guests pass.</source>
        <translation>참가자가 지나는 방향입니다.</translation>
    </message>
    <message id="help.who_issued_it_a_cer_or_pem">
        <source>Who issued it: a .cer or .pem.</source>
        <translation>발급한 곳의 인증서: .cer 또는 .pem 파일입니다.</translation>
    </message>
    <message id="help.who_it_is_for">
        <source>Who it is for.</source>
        <translation>누구를 위한 안내인지 고릅니다.</translation>
    </message>
    <message id="help.who_logs_in_nobody_by_default">
        <source>Who logs in; nobody by default.</source>
        <translation>로그인하는 사용자입니다. 기본은 없음입니다.</translation>
    </message>
    <message id="help.who_works_at_the_desk">
        <source>Who works at the desk.</source>
        <translation>데스크에서 일하는 직원입니다.</translation>
    </message>
    <message id="help.whom_this_search_finds">
        <source>Whom this search finds.</source>
        <translation>이 검색으로 찾은 사람입니다.</translation>
    </message>
    <message id="help.whose_by_their_entries">
        <source>Whose, by their entries.</source>
        <translation>입장 여부로 고른 대상입니다.</translation>
    </message>
    <message id="help.whose_repeatable">
        <source>Whose; repeatable.</source>
        <translation>대상입니다. 되풀이해 적을 수 있습니다.</translation>
    </message>
    <message id="help.write_a_workbook_with_every_column_an_example_and_notes">
        <source>Write a workbook with every column, an example and notes.</source>
        <translation>모든 열과 예시, 설명이 있는 통합 문서를 씁니다.</translation>
    </message>
    <message id="help.write_pictures_of_all_codes_letters_calendars_and_a_table_fo">
        <source>Write pictures of all codes, letters, calendars, and a table for mail merge.</source>
        <translation>모든 코드의 그림, 초청장, 일정, 편지 병합용 표를 씁니다.</translation>
    </message>
    <message id="help.write_the_badges_of_the_whole_event_to_a_pdf_with_crop_marks">
        <source>Write the badges of the whole event to a PDF with crop marks, by delegation and name.</source>
        <translation>행사 전체의 배지를 재단선이 있는 PDF로, 대표단과 이름 순으로 씁니다.</translation>
    </message>
    <message id="help.write_the_entries_of_all_devices_into_a_file_to_be_taken_in">
        <source>Write the entries of all devices into a file, to be taken in by another device.</source>
        <translation>모든 기기의 기록을 다른 기기가 가져갈 파일로 씁니다.</translation>
    </message>
    <message id="help.write_the_key_of_the_founding_machine_under_a_passphrase_for">
        <source>Write the key of the founding machine, under a passphrase, for a machine that replaces it.</source>
        <translation>행사를 만든 기기를 대신할 기기를 위해 그 키를 암호문으로 보호해 씁니다.</translation>
    </message>
    <message id="help.write_the_public_keys_by_which_other_stores_accept_this_stor">
        <source>Write the public keys by which other stores accept this store's signed passes.</source>
        <translation>다른 저장소가 이 저장소의 서명된 출입증을 받아들이는 데 쓸 공개 키를 씁니다.</translation>
    </message>
    <message id="help.write_what_the_organiser_takes_home_the_report_the_cards_and">
        <source>Write what the organiser takes home.

The report, the cards and the lists for paper are PDFs, the calendars of guests a ZIP of .ics
files. With a password, which no list of processes shows, they are in an encrypted ZIP.</source>
        <translation>주최측이 가져갈 자료를 씁니다.

보고서, 카드와 종이 명단은 PDF, 참가자 일정은 .ics 파일의 ZIP입니다. 비밀번호를 정하면 암호화한
ZIP에 담으며, 비밀번호는 프로세스 목록에 나타나지 않습니다.</translation>
    </message>
    <message id="help.the_name_of_a_system_as_the_list_has_it">
        <source>The name of a system, as the list has it.</source>
        <translation>목록에 있는 시스템 이름입니다.</translation>
    </message>
    <message id="help.the_address_of_the_system">
        <source>The address of the system.</source>
        <translation>시스템 주소입니다.</translation>
    </message>
    <message id="help.the_organizer_s_short_name_there">
        <source>The organizer's short name there.</source>
        <translation>그쪽에서 쓰는 주최자의 짧은 이름입니다.</translation>
    </message>
    <message id="help.the_event_s_short_name_there">
        <source>The event's short name there.</source>
        <translation>그쪽에서 쓰는 행사의 짧은 이름입니다.</translation>
    </message>
    <message id="help.how_the_system_is_called_here_else_as_its_event">
        <source>How the system is called here; else as its event.</source>
        <translation>이쪽에서 부를 시스템 이름입니다. 없으면 행사 이름과 같습니다.</translation>
    </message>
    <message id="help.the_code_or_token_is_its_first_line">
        <source>The code or token is its first line.</source>
        <translation>첫 줄이 코드나 토큰인 파일입니다.</translation>
    </message>
    <message id="help.a_check_in_list_of_theirs_is_this_checkpoint">
        <source>A check-in list of theirs is this checkpoint.</source>
        <translation>그쪽 체크인 목록을 이 체크포인트로 씁니다.</translation>
    </message>
    <message id="help.say_of_each_system_when_it_last_answered_what_waits_and_what">
        <source>Say of each system when it last answered, what waits, and what it does not take.</source>
        <translation>시스템마다 마지막 응답 시각, 대기 중인 것, 받지 않은 것을 보입니다.</translation>
    </message>
    <message id="help.say_what_the_token_of_a_system_is_allowed_before_the_event_n">
        <source>Say what the token of a system is allowed, before the event. Nothing is written there.</source>
        <translation>행사 전에 시스템 토큰의 권한을 확인합니다. 그쪽에는 아무것도 쓰지 않습니다.</translation>
    </message>
    <message id="help.tell_a_system_once_more_what_it_did_not_take">
        <source>Tell a system once more what it did not take.</source>
        <translation>시스템이 받지 않은 것을 다시 알립니다.</translation>
    </message>
    <message id="help.forget_a_system_with_its_token_what_it_was_not_told_is_dropp">
        <source>Forget a system with its token; what it was not told is dropped. Guests stay.</source>
        <translation>시스템을 토큰과 함께 지웁니다. 알리지 않은 것은 버리고, 참가자는 남습니다.</translation>
    </message>
    <message id="help.take_in_and_tell_what_there_is_then_end">
        <source>Take in and tell what there is, then end.</source>
        <translation>지금 있는 것만 가져오고 알린 뒤 끝냅니다.</translation>
    </message>
    <message id="help.exchange_with_every_system_until_stopped_open_windows_do_it">
        <source>Exchange with every system until stopped; open windows do it by themselves.</source>
        <translation>멈출 때까지 모든 시스템과 교환합니다. 열린 창은 스스로 교환합니다.</translation>
    </message>
    <message id="help.your_registration_system_guests_in_arrivals_out">
        <source>Your registration system: guests in, arrivals out.</source>
        <translation>등록 시스템에서 참가자를 가져오고 도착을 알립니다.</translation>
    </message>
    <message id="help.take_guests_from_a_registration_system_and_tell_it_who_arriv">
        <source>Take guests from a registration system and tell it who arrives.

A token, or the QR code of a device of pretix, is asked for: scan it, or paste it.</source>
        <translation>등록 시스템에서 참가자를 가져오고 도착을 알립니다.

토큰이나 pretix 기기의 QR 코드를 묻습니다. 스캐너로 읽히거나 붙여 넣어 주세요.</translation>
    </message>
    <message id="help.which_system_it_is_pretix_or_indico">
        <source>Which system it is: pretix or indico.</source>
        <translation>어떤 시스템인지 정합니다. pretix 또는 indico.</translation>
    </message>
    <message id="help.a_file_or_a_folder_with_files">
        <source>A file, or a folder with files.</source>
        <translation>파일 또는 파일이 든 폴더입니다.</translation>
    </message>
    <message id="help.how_the_file_is_called_here_else_as_it_is">
        <source>How the file is called here; else as it is.</source>
        <translation>이쪽에서 부를 파일 이름입니다. 없으면 파일 이름 그대로입니다.</translation>
    </message>
    <message id="help.take_a_list_in_again_each_time_that_it_is_saved_while_a_wind">
        <source>Take a list in again each time that it is saved, while a window is open on the store.</source>
        <translation>저장소에 창이 열려 있는 동안, 명단을 저장할 때마다 다시 들입니다.</translation>
    </message>
    <message id="help.set_this_machine_up_what_it_is_its_event_its_screen_and_exam">
        <source>Set this machine up: what it is, its event, its screen; and examine it. Again at any time.</source>
        <translation>이 기기의 용도, 행사, 화면을 정하고 기기를 점검합니다. 언제든 다시 할 수 있습니다.</translation>
    </message>
    <message id="help.a_toml_file_of_answers_asks_nothing">
        <source>A TOML file of answers; asks nothing.</source>
        <translation>답이 담긴 TOML 파일입니다. 아무것도 묻지 않습니다.</translation>
    </message>
    <message id="help.where_the_sheet_goes_as_a_pdf">
        <source>Where the sheet goes, as a PDF.</source>
        <translation>점검표 PDF를 쓸 파일입니다.</translation>
    </message>
    <message id="help.open_what_this_machine_was_set_up_as_the_kiosk_the_desk_or_b">
        <source>Open what this machine was set up as: the kiosk, the desk, or both.</source>
        <translation>설정한 대로 키오스크, 데스크 또는 둘 다 엽니다.</translation>
    </message>
    <message id="help.only_this_window_of_a_machine_that_opens_both">
        <source>Only this window, of a machine that opens both.</source>
        <translation>둘 다 여는 기기에서 이 창만 엽니다.</translation>
    </message>
    <message id="help.where_the_report_goes_as_text">
        <source>Where the report goes, as text.</source>
        <translation>보고서를 쓸 텍스트 파일입니다.</translation>
    </message>
    <message id="help.another_store_than_the_settings_name">
        <source>Another store than the settings name.</source>
        <translation>설정과 다른 저장소입니다.</translation>
    </message>
    <message id="help.write_it_without_asking">
        <source>Write it without asking.</source>
        <translation>묻지 않고 씁니다.</translation>
    </message>
    <message id="help.write_a_file_for_a_developer_versions_settings_devices_log_f">
        <source>Write a file for a developer: versions, settings, devices, log, figures; nothing of guests.

It is shown whole before it is written. It takes some fifteen seconds.</source>
        <translation>개발자에게 보낼 파일을 씁니다. 버전, 설정, 장치, 로그, 수치만 담고 참가자 정보는 담지 않습니다.

쓰기 전에 전부 보여 줍니다. 15초쯤 걸립니다.</translation>
    </message>
    <message id="help.turn_the_screens_map_touch_to_them_and_start_the_windows_of">
        <source>Turn the screens, map touch to them, and start the windows of this machine as services.</source>
        <translation>화면을 돌리고 터치를 맞춘 뒤, 이 기기의 창을 서비스로 시작합니다.</translation>
    </message>
    <message id="help.what_checkpoints_rules_say_and_whom_they_admit">
        <source>What checkpoints' rules say, and whom they admit.</source>
        <translation>체크포인트 규칙이 무엇을 말하고 누구를 들이는지 봅니다.</translation>
    </message>
    <message id="help.one_checkpoint_if_not_all_that_have_a_rule">
        <source>One checkpoint, if not all that have a rule.</source>
        <translation>규칙이 있는 모든 체크포인트 대신 하나만.</translation>
    </message>
    <message id="help.show_the_rules_of_checkpoints_as_sentences">
        <source>Show the rules of checkpoints as sentences.</source>
        <translation>체크포인트의 규칙을 문장으로 보여 줍니다.</translation>
    </message>
    <message id="help.09_30_or_date_and_time_else_now">
        <source>09:30, or date and time; else now.</source>
        <translation>09:30, 또는 날짜와 시각; 없으면 지금.</translation>
    </message>
    <message id="help.try_the_rules_on_everybody_who_would_enter_who_not_and_why_r">
        <source>Try the rules on everybody: who would enter, who not and why. Records nothing.</source>
        <translation>모든 참가자에게 규칙을 시험합니다: 누가 들어가고 누가 왜 못 들어가는지. 기록하지 않습니다.</translation>
    </message>
    <message id="help.the_id_of_the_scan_as_show_scans_json_has_it">
        <source>The id of the scan, as show scans --json has it.</source>
        <translation>show scans --json에 나오는 스캔의 식별자.</translation>
    </message>
    <message id="help.why_it_does_not_count">
        <source>Why it does not count.</source>
        <translation>세지 않는 이유.</translation>
    </message>
    <message id="help.annul_a_scan_it_stays_in_the_journal_and_does_not_count_here">
        <source>Annul a scan: it stays in the journal, and does not count here nor in a system told of it.</source>
        <translation>스캔을 취소합니다: 기록에는 남지만 여기서도, 전해 받은 시스템에서도 세지 않습니다.</translation>
    </message>
    <message id="help.remove_everything_of_the_event_from_this_machine_store_copie">
        <source>Remove everything of the event from this machine: store, copies, logs, settings. For good.

Each file is overwritten, then the free space of its disk, which may take minutes.</source>
        <translation>이 기기에서 행사의 모든 것(저장소, 사본, 로그, 설정)을 완전히 지웁니다.

파일마다 덮어쓴 뒤 디스크의 빈 공간도 덮어쓰므로 몇 분 걸릴 수 있습니다.</translation>
    </message>
</context>
</TS>
