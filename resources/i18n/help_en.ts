<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message id="help.as_a_page_to_print_with_pictures">
        <source>As a page to print, with pictures.</source>
        <translation>As a page to print, with pictures.</translation>
    </message>
    <message id="help.search_the_seats_of_live_rounds_anew_until_stopped_open_wind">
        <source>Search the seats of live rounds anew until stopped; open windows do it alone.</source>
        <translation>Search the seats of live rounds anew until stopped; open windows do it alone.</translation>
    </message>
    <message id="help.show_what_to_do_the_organiser_a_week_before_a_volunteer_at_0">
        <source>Show what to do: the organiser a week before, a volunteer at 08:00, the technician.</source>
        <translation>Show what to do: the organiser a week before, a volunteer at 08:00, the technician.</translation>
    </message>
    <message id="help.show_which_version_this_is">
        <source>Show which version this is.</source>
        <translation>Show which version this is.</translation>
    </message>
    <message id="help.title.usage">
        <source>Usage:</source>
        <translation>Usage:</translation>
    </message>
    <message id="help.title.arguments">
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message id="help.title.options">
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message id="help.title.commands">
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message id="help.title.default">
        <source>[default: …]</source>
        <translation>[default: …]</translation>
    </message>
    <message id="help.title.required">
        <source>[required]</source>
        <translation>[required]</translation>
    </message>
    <message id="help.title.help">
        <source>Show this message and exit.</source>
        <translation>Show this message and exit.</translation>
    </message>
    <message id="help.587_or_465_with_security_tls">
        <source>587, or 465 with --security tls.</source>
        <translation>587, or 465 with --security tls.</translation>
    </message>
    <message id="help.a_backup">
        <source>A backup.</source>
        <translation>A backup.</translation>
    </message>
    <message id="help.a_badge_if_not_as_recorded">
        <source>A badge, if not as recorded.</source>
        <translation>A badge, if not as recorded.</translation>
    </message>
    <message id="help.an_address_such_as_https_talks_example_org_schedule_json_or">
        <source>An address such as https://talks.example.org/schedule.json, or a file.</source>
        <translation>An address such as https://talks.example.org/schedule.json, or a file.</translation>
    </message>
    <message id="help.how_the_programme_is_called_here">
        <source>How the programme is called here.</source>
        <translation>How the programme is called here.</translation>
    </message>
    <message id="help.follow_a_programme_of_pretalx_frab_sessionize_a_calendar_or">
        <source>Follow a programme: of pretalx, frab, Sessionize, a calendar, or in our sheets.</source>
        <translation>Follow a programme: of pretalx, frab, Sessionize, a calendar, or in our sheets.</translation>
    </message>
    <message id="help.take_guests_from_a_system_and_tell_it_who_arrives">
        <source>Take guests from a system and tell it who arrives.</source>
        <translation>Take guests from a system and tell it who arrives.</translation>
    </message>
    <message id="help.a_database_as_postgresql_user_host_name_or_sqlite_file_db">
        <source>A database, as postgresql://user@host/name or sqlite:///file.db.</source>
        <translation>A database, as postgresql://user@host/name or sqlite:///file.db.</translation>
    </message>
    <message id="help.the_table_or_view_that_lists_the_guests">
        <source>The table or view that lists the guests.</source>
        <translation>The table or view that lists the guests.</translation>
    </message>
    <message id="help.a_select_that_lists_them_in_place_of_a_table">
        <source>A SELECT that lists them, in place of a table.</source>
        <translation>A SELECT that lists them, in place of a table.</translation>
    </message>
    <message id="help.read_a_column_as_one_with_this_header">
        <source>Read a column as one with this header.</source>
        <translation>Read a column as one with this header.</translation>
    </message>
    <message id="help.it_grows_with_each_change_of_a_row">
        <source>It grows with each change of a row.</source>
        <translation>It grows with each change of a row.</translation>
    </message>
    <message id="help.a_table_that_arrivals_are_written_into">
        <source>A table that arrivals are written into.</source>
        <translation>A table that arrivals are written into.</translation>
    </message>
    <message id="help.make_that_table_if_there_is_none">
        <source>Make that table, if there is none.</source>
        <translation>Make that table, if there is none.</translation>
    </message>
    <message id="help.how_the_list_is_called_here">
        <source>How the list is called here.</source>
        <translation>How the list is called here.</translation>
    </message>
    <message id="help.the_password_is_its_first_line">
        <source>The password is its first line.</source>
        <translation>The password is its first line.</translation>
    </message>
    <message id="help.take_guests_from_a_table_or_query_of_a_database_five_rows_ar">
        <source>Take guests from a table or query of a database. Five rows are shown before it is recorded.

The password is asked for. Nothing is written there but arrivals, and those only on request.</source>
        <translation>Take guests from a table or query of a database. Five rows are shown before it is recorded.

The password is asked for. Nothing is written there but arrivals, and those only on request.</translation>
    </message>
    <message id="help.a_case_at_the_desk_if_not_120">
        <source>A case at the desk, if not 120.</source>
        <translation>A case at the desk, if not 120.</translation>
    </message>
    <message id="help.a_code_at_the_door_if_not_as_recorded">
        <source>A code at the door, if not as recorded.</source>
        <translation>A code at the door, if not as recorded.</translation>
    </message>
    <message id="help.a_layout_s_name_or_its_file">
        <source>A layout's name, or its file.</source>
        <translation>A layout's name, or its file.</translation>
    </message>
    <message id="help.a_name_an_organisation_a_number_reads_the_input">
        <source>A name, an organisation, a number…; - reads the input.</source>
        <translation>A name, an organisation, a number…; - reads the input.</translation>
    </message>
    <message id="help.a_name_search_at_the_door_if_not_30">
        <source>A name search at the door, if not 30.</source>
        <translation>A name search at the door, if not 30.</translation>
    </message>
    <message id="help.a_port_of_this_machine_that_is_free">
        <source>A port of this machine that is free.</source>
        <translation>A port of this machine that is free.</translation>
    </message>
    <message id="help.a_service_of_yours_is_told_who_arrived">
        <source>A service of yours is told who arrived.</source>
        <translation>A service of yours is told who arrived.</translation>
    </message>
    <message id="help.a_signed_head_to_compare_with">
        <source>A signed head to compare with.</source>
        <translation>A signed head to compare with.</translation>
    </message>
    <message id="help.a_signing_key_that_the_service_made">
        <source>A signing key that the service made.</source>
        <translation>A signing key that the service made.</translation>
    </message>
    <message id="help.a_window_instead_of_full_screen">
        <source>A window instead of full screen.</source>
        <translation>A window instead of full screen.</translation>
    </message>
    <message id="help.accept_the_signed_passes_of_devices_whose_keys_another_store">
        <source>Accept the signed passes of devices whose keys another store exported.</source>
        <translation>Accept the signed passes of devices whose keys another store exported.</translation>
    </message>
    <message id="help.add_somebody_asks_for_their_pin_or_reads_it_from_standard_in">
        <source>Add somebody; asks for their PIN, or reads it from standard input. The first is an admin.</source>
        <translation>Add somebody; asks for their PIN, or reads it from standard input. The first is an admin.</translation>
    </message>
    <message id="help.address_of_another_device_repeatable">
        <source>Address of another device; repeatable.</source>
        <translation>Address of another device; repeatable.</translation>
    </message>
    <message id="help.all_rows_or_none">
        <source>All rows or none.</source>
        <translation>All rows or none.</translation>
    </message>
    <message id="help.all_use_a_hub_in_this_postgresql_database">
        <source>All use a hub in this PostgreSQL database.</source>
        <translation>All use a hub in this PostgreSQL database.</translation>
    </message>
    <message id="help.also_who_got_it_already_or_refused_it">
        <source>Also who got it already, or refused it.</source>
        <translation>Also who got it already, or refused it.</translation>
    </message>
    <message id="help.an_mbox_file_a_message_eml_or_a_folder_of_messages">
        <source>An mbox file, a message (.eml) or a folder of messages.</source>
        <translation>An mbox file, a message (.eml) or a folder of messages.</translation>
    </message>
    <message id="help.as_a_zip_with_a_password_which_is_asked_for">
        <source>As a ZIP with a password, which is asked for.</source>
        <translation>As a ZIP with a password, which is asked for.</translation>
    </message>
    <message id="help.ask_a_printer_how_it_is_and_print_a_sample_badge_nothing_is">
        <source>Ask a printer how it is, and print a sample badge. Nothing is recorded.</source>
        <translation>Ask a printer how it is, and print a sample badge. Nothing is recorded.</translation>
    </message>
    <message id="help.cards_on_a6_in_place_of_letters">
        <source>Cards on A6 in place of letters.</source>
        <translation>Cards on A6 in place of letters.</translation>
    </message>
    <message id="help.certificates_pem_of_a_server_of_your_own">
        <source>Certificates (PEM) of a server of your own.</source>
        <translation>Certificates (PEM) of a server of your own.</translation>
    </message>
    <message id="help.check_guests_in_print_their_badges_and_see_who_has_arrived">
        <source>Check guests in, print their badges, and see who has arrived.</source>
        <translation>Check guests in, print their badges, and see who has arrived.</translation>
    </message>
    <message id="help.check_only">
        <source>Check only.</source>
        <translation>Check only.</translation>
    </message>
    <message id="help.check_the_network_who_is_heard_who_can_be_reached_whose_cloc">
        <source>Check the network: who is heard, who can be reached, whose clock is wrong, and what to do.</source>
        <translation>Check the network: who is heard, who can be reached, whose clock is wrong, and what to do.</translation>
    </message>
    <message id="help.codes_or_numbers_one_a_line_reads_the_input">
        <source>Codes or numbers, one a line; - reads the input.</source>
        <translation>Codes or numbers, one a line; - reads the input.</translation>
    </message>
    <message id="help.codes_or_pictures_without_or_the_input">
        <source>Codes or pictures; without or -, the input.</source>
        <translation>Codes or pictures; without or -, the input.</translation>
    </message>
    <message id="help.connect_to_the_mail_server_encrypt_and_log_in_sends_nothing">
        <source>Connect to the mail server, encrypt and log in; sends nothing.</source>
        <translation>Connect to the mail server, encrypt and log in; sends nothing.</translation>
    </message>
    <message id="help.copy_a_store_whole_while_it_is_in_use">
        <source>Copy a store, whole, while it is in use.</source>
        <translation>Copy a store, whole, while it is in use.</translation>
    </message>
    <message id="help.divided_by_commas_all_if_not_given">
        <source>Divided by commas; all if not given.</source>
        <translation>Divided by commas; all if not given.</translation>
    </message>
    <message id="help.do_not_ask">
        <source>Do not ask.</source>
        <translation>Do not ask.</translation>
    </message>
    <message id="help.do_not_begin_with_the_seats_that_stand">
        <source>Do not begin with the seats that stand.</source>
        <translation>Do not begin with the seats that stand.</translation>
    </message>
    <message id="help.compare_the_seats_of_files_with_those_that_stand_who_would_m">
        <source>Compare the seats of files with those that stand: who would move, and both plans' points.

Nothing is recorded. To take the seats in, import the same files.</source>
        <translation>Compare the seats of files with those that stand: who would move, and both plans' points.

Nothing is recorded. To take the seats in, import the same files.</translation>
    </message>
    <message id="help.if_not_the_first_live_one">
        <source>If not the first live one.</source>
        <translation>If not the first live one.</translation>
    </message>
    <message id="help.how_many_hours_are_played">
        <source>How many hours are played.</source>
        <translation>How many hours are played.</translation>
    </message>
    <message id="help.how_many_stay_away_or_how_likely_each">
        <source>How many stay away, or how likely each.</source>
        <translation>How many stay away, or how likely each.</translation>
    </message>
    <message id="help.how_many_come_who_are_on_no_list">
        <source>How many come who are on no list.</source>
        <translation>How many come who are on no list.</translation>
    </message>
    <message id="help.the_same_seed_the_same_hours">
        <source>The same seed, the same hours.</source>
        <translation>The same seed, the same hours.</translation>
    </message>
    <message id="help.play_the_check_in_hour_of_a_round_live_seating_the_printed_p">
        <source>Play the check-in hour of a round: live seating, the printed plan, and hindsight.

Nothing is recorded. An hour of 200 guests takes some seconds.</source>
        <translation>Play the check-in hour of a round: live seating, the printed plan, and hindsight.

Nothing is recorded. An hour of 200 guests takes some seconds.</translation>
    </message>
    <message id="help.doors_open_09_30_or_date_and_time">
        <source>Doors open: 09:30, or date and time.</source>
        <translation>Doors open: 09:30, or date and time.</translation>
    </message>
    <message id="help.draw_it_for_example_as_png">
        <source>Draw it, for example as PNG.</source>
        <translation>Draw it, for example as PNG.</translation>
    </message>
    <message id="help.draw_it_too">
        <source>Draw it, too.</source>
        <translation>Draw it, too.</translation>
    </message>
    <message id="help.draw_the_code_as_png">
        <source>Draw the code as PNG.</source>
        <translation>Draw the code as PNG.</translation>
    </message>
    <message id="help.draw_the_code_for_example_as_png">
        <source>Draw the code, for example as PNG.</source>
        <translation>Draw the code, for example as PNG.</translation>
    </message>
    <message id="help.draw_the_first_screen_to_a_png_and_end">
        <source>Draw the first screen to a PNG and end.</source>
        <translation>Draw the first screen to a PNG and end.</translation>
    </message>
    <message id="help.else_it_is_asked_for">
        <source>Else it is asked for.</source>
        <translation>Else it is asked for.</translation>
    </message>
    <message id="help.end_with_the_standard_input">
        <source>End with the standard input.</source>
        <translation>End with the standard input.</translation>
    </message>
    <message id="help.enter_whom_people_let_in_with_a_list_on_paper_doing_it_twice">
        <source>Enter whom people let in with a list on paper; doing it twice changes nothing.</source>
        <translation>Enter whom people let in with a list on paper; doing it twice changes nothing.</translation>
    </message>
    <message id="help.erase_guests_personal_data_for_good_the_counts_and_the_journ">
        <source>Erase guests' personal data for good; the counts and the journal's chains stay.</source>
        <translation>Erase guests' personal data for good; the counts and the journal's chains stay.</translation>
    </message>
    <message id="help.examine_a_store_the_file_the_chains_the_projections_changes">
        <source>Examine a store: the file, the chains, the projections. Changes nothing by default.

A signed head kept elsewhere shows whether the history before it was written anew.</source>
        <translation>Examine a store: the file, the chains, the projections. Changes nothing by default.

A signed head kept elsewhere shows whether the history before it was written anew.</translation>
    </message>
    <message id="help.exchange_entries_on_a_usb_stick">
        <source>Exchange entries on a USB stick.</source>
        <translation>Exchange entries on a USB stick.</translation>
    </message>
    <message id="help.exchange_entries_through_a_database">
        <source>Exchange entries through a database.</source>
        <translation>Exchange entries through a database.</translation>
    </message>
    <message id="help.exchange_entries_with_the_event_s_other_devices_until_stoppe">
        <source>Exchange entries with the event's other devices until stopped; open windows do it alone.</source>
        <translation>Exchange entries with the event's other devices until stopped; open windows do it alone.</translation>
    </message>
    <message id="help.find_devices_on_the_network">
        <source>Find devices on the network.</source>
        <translation>Find devices on the network.</translation>
    </message>
    <message id="help.find_people_by_anything_that_is_known_of_them_best_first">
        <source>Find people by anything that is known of them, best first.</source>
        <translation>Find people by anything that is known of them, best first.</translation>
    </message>
    <message id="help.find_printers_at_usb_in_cups_and_on_the_network_nothing_is_s">
        <source>Find printers at USB, in CUPS and on the network; nothing is set up or printed.</source>
        <translation>Find printers at USB, in CUPS and on the network; nothing is set up or printed.</translation>
    </message>
    <message id="help.fingerprints_were_compared">
        <source>Fingerprints were compared.</source>
        <translation>Fingerprints were compared.</translation>
    </message>
    <message id="help.for_whom_reads_the_input">
        <source>For whom; - reads the input.</source>
        <translation>For whom; - reads the input.</translation>
    </message>
    <message id="help.forget_the_mail_server_and_its_password">
        <source>Forget the mail server and its password.</source>
        <translation>Forget the mail server and its password.</translation>
    </message>
    <message id="help.give_a_device_a_higher_role_such_as_that_of_a_desk_to_a_kios">
        <source>Give a device a higher role, such as that of a desk to a kiosk.</source>
        <translation>Give a device a higher role, such as that of a desk to a kiosk.</translation>
    </message>
    <message id="help.give_somebody_a_new_pin_asks_for_it_or_reads_it_from_standar">
        <source>Give somebody a new PIN; asks for it, or reads it from standard input.</source>
        <translation>Give somebody a new PIN; asks for it, or reads it from standard input.</translation>
    </message>
    <message id="help.give_somebody_another_role">
        <source>Give somebody another role.</source>
        <translation>Give somebody another role.</translation>
    </message>
    <message id="help.go_on_without_acknowledged_entries_that_are_missing">
        <source>Go on without acknowledged entries that are missing.</source>
        <translation>Go on without acknowledged entries that are missing.</translation>
    </message>
    <message id="help.guests_codes_before_the_day">
        <source>Guests' codes before the day.</source>
        <translation>Guests' codes before the day.</translation>
    </message>
    <message id="help.guests_photos_which_desks_show_to_staff">
        <source>Guests' photos, which desks show to staff.</source>
        <translation>Guests' photos, which desks show to staff.</translation>
    </message>
    <message id="help.host_and_port_url_device_file">
        <source>Host and port, URL, device file.</source>
        <translation>Host and port, URL, device file.</translation>
    </message>
    <message id="help.how_large_an_event">
        <source>How large an event.</source>
        <translation>How large an event.</translation>
    </message>
    <message id="help.how_long">
        <source>How long.</source>
        <translation>How long.</translation>
    </message>
    <message id="help.how_long_to_search">
        <source>How long to search.</source>
        <translation>How long to search.</translation>
    </message>
    <message id="help.how_many">
        <source>How many.</source>
        <translation>How many.</translation>
    </message>
    <message id="help.how_many_a_minute_else_as_the_mail_server_is_set_up">
        <source>How many a minute; else as the mail server is set up.</source>
        <translation>How many a minute; else as the mail server is set up.</translation>
    </message>
    <message id="help.how_many_a_minute_it_takes_0_as_many_as_go">
        <source>How many a minute it takes; 0: as many as go.</source>
        <translation>How many a minute it takes; 0: as many as go.</translation>
    </message>
    <message id="help.how_many_at_most">
        <source>How many at most.</source>
        <translation>How many at most.</translation>
    </message>
    <message id="help.how_many_at_most_this_time">
        <source>How many at most, this time.</source>
        <translation>How many at most, this time.</translation>
    </message>
    <message id="help.how_many_come_in_percent">
        <source>How many come, in percent.</source>
        <translation>How many come, in percent.</translation>
    </message>
    <message id="help.how_many_mornings_to_try">
        <source>How many mornings to try.</source>
        <translation>How many mornings to try.</translation>
    </message>
    <message id="help.how_many_repeat_for_checkpoints">
        <source>How many; repeat for checkpoints.</source>
        <translation>How many; repeat for checkpoints.</translation>
    </message>
    <message id="help.how_many_were_put_in">
        <source>How many were put in.</source>
        <translation>How many were put in.</translation>
    </message>
    <message id="help.if_not_an_hour_after_the_start">
        <source>If not an hour after the start.</source>
        <translation>If not an hour after the start.</translation>
    </message>
    <message id="help.if_not_as_the_file_s_name_says">
        <source>If not as the file's name says.</source>
        <translation>If not as the file's name says.</translation>
    </message>
    <message id="help.if_not_by_the_event_s_printers">
        <source>If not by the event's printers.</source>
        <translation>If not by the event's printers.</translation>
    </message>
    <message id="help.if_not_that_of_the_event">
        <source>If not that of the event.</source>
        <translation>If not that of the event.</translation>
    </message>
    <message id="help.in_pixels">
        <source>In pixels.</source>
        <translation>In pixels.</translation>
    </message>
    <message id="help.in_pixels_like_1080x1920">
        <source>In pixels, like 1080x1920.</source>
        <translation>In pixels, like 1080x1920.</translation>
    </message>
    <message id="help.ipp_brother_or_zebra">
        <source>ipp, brother or zebra.</source>
        <translation>ipp, brother or zebra.</translation>
    </message>
    <message id="help.issue_a_signed_pass_with_which_other_kiosks_admit_a_guest_wh">
        <source>Issue a signed pass, with which other kiosks admit a guest whom they do not know yet.</source>
        <translation>Issue a signed pass, with which other kiosks admit a guest whom they do not know yet.</translation>
    </message>
    <message id="help.its_name_as_in_its_certificate">
        <source>Its name, as in its certificate.</source>
        <translation>Its name, as in its certificate.</translation>
    </message>
    <message id="help.its_new_higher_role">
        <source>Its new, higher role.</source>
        <translation>Its new, higher role.</translation>
    </message>
    <message id="help.let_a_device_belong_to_the_event_no_more_what_it_recorded_so">
        <source>Let a device belong to the event no more; what it recorded so far stays.</source>
        <translation>Let a device belong to the event no more; what it recorded so far stays.</translation>
    </message>
    <message id="help.let_guests_come">
        <source>Let guests come.</source>
        <translation>Let guests come.</translation>
    </message>
    <message id="help.let_somebody_in_no_more_what_they_did_stays_under_their_name">
        <source>Let somebody in no more; what they did stays under their name.</source>
        <translation>Let somebody in no more; what they did stays under their name.</translation>
    </message>
    <message id="help.let_this_machine_take_the_place_of_the_one_that_founded_the">
        <source>Let this machine take the place of the one that founded the event, which is lost.</source>
        <translation>Let this machine take the place of the one that founded the event, which is lost.</translation>
    </message>
    <message id="help.letters_of_guests_only">
        <source>Letters of guests only.</source>
        <translation>Letters of guests only.</translation>
    </message>
    <message id="help.list_everybody_with_their_role">
        <source>List everybody with their role.</source>
        <translation>List everybody with their role.</translation>
    </message>
    <message id="help.list_printers_with_their_labels_and_how_many_badges_wait">
        <source>List printers with their labels and how many badges wait.</source>
        <translation>List printers with their labels and how many badges wait.</translation>
    </message>
    <message id="help.list_the_devices_with_their_keys_and_which_were_revoked">
        <source>List the devices with their keys, and which were revoked.</source>
        <translation>List the devices with their keys, and which were revoked.</translation>
    </message>
    <message id="help.list_whose_e_mail_perhaps_arrived_or_record_that_it_did_or_d">
        <source>List whose e-mail perhaps arrived, or record that it did or did not.

Ask the guests. What did not arrive is sent with the next `kiosk invitations send`.</source>
        <translation>List whose e-mail perhaps arrived, or record that it did or did not.

Ask the guests. What did not arrive is sent with the next `kiosk invitations send`.</translation>
    </message>
    <message id="help.make_a_code_that_closes_kiosks_draw_it_and_print_the_setting">
        <source>Make a code that closes kiosks: draw it, and print the setting of it.</source>
        <translation>Make a code that closes kiosks: draw it, and print the setting of it.</translation>
    </message>
    <message id="help.make_a_postgresql_database_that_somebody_runs_the_hub_again">
        <source>Make a PostgreSQL database that somebody runs the hub; again changes nothing.

Its owner needs no superuser, but CREATEROLE and CREATE on the database, PostgreSQL 14 or newer,
and TLS. Name the file of a certificate of your own: ...?sslrootcert=FILE</source>
        <translation>Make a PostgreSQL database that somebody runs the hub; again changes nothing.

Its owner needs no superuser, but CREATEROLE and CREATE on the database, PostgreSQL 14 or newer,
and TLS. Name the file of a certificate of your own: ...?sslrootcert=FILE</translation>
    </message>
    <message id="help.make_this_machine_a_device_of_an_event_with_the_code_that_an">
        <source>Make this machine a device of an event, with the code that another device shows.</source>
        <translation>Make this machine a device of an event, with the code that another device shows.</translation>
    </message>
    <message id="help.make_this_machine_the_hub_with_a_postgresql_of_its_own_and_s">
        <source>Make this machine the hub with a PostgreSQL of its own, and start it; again starts it only.

Devices that join later are let in by the window of an admin's device by itself.

A lost hub is made anew by this command on any machine of an admin: only an admin's device can
let the others in. Entries come back by themselves, from each device its own, and from desks
and admins' devices also those of devices that are lost.</source>
        <translation>Make this machine the hub with a PostgreSQL of its own, and start it; again starts it only.

Devices that join later are let in by the window of an admin's device by itself.

A lost hub is made anew by this command on any machine of an admin: only an admin's device can
let the others in. Entries come back by themselves, from each device its own, and from desks
and admins' devices also those of devices that are lost.</translation>
    </message>
    <message id="help.measure_this_machine_takes_some_minutes_and_wants_it_to_be_q">
        <source>Measure this machine; takes some minutes, and wants it to be quiet otherwise.</source>
        <translation>Measure this machine; takes some minutes, and wants it to be quiet otherwise.</translation>
    </message>
    <message id="help.millimetres_to_move_by">
        <source>Millimetres to move by.</source>
        <translation>Millimetres to move by.</translation>
    </message>
    <message id="help.minutes_after_the_start_share">
        <source>Minutes after the start, share.</source>
        <translation>Minutes after the start, share.</translation>
    </message>
    <message id="help.minutes_that_90_may_wait">
        <source>Minutes that 90 % may wait.</source>
        <translation>Minutes that 90 % may wait.</translation>
    </message>
    <message id="help.name_or_address_of_this_machine_for_the_others_repeatable">
        <source>Name or address of this machine for the others; repeatable.</source>
        <translation>Name or address of this machine for the others; repeatable.</translation>
    </message>
    <message id="help.exchange_with_other_systems_only">
        <source>Exchange with other systems only.</source>
        <translation>Exchange with other systems only.</translation>
    </message>
    <message id="help.networking_tables_only">
        <source>Networking tables only.</source>
        <translation>Networking tables only.</translation>
    </message>
    <message id="help.of_csv_files_where_it_was_not_found">
        <source>Of CSV files, where it was not found.</source>
        <translation>Of CSV files, where it was not found.</translation>
    </message>
    <message id="help.of_its_owner_postgresql_owner_host_database">
        <source>Of its owner: postgresql://owner@host/database</source>
        <translation>Of its owner: postgresql://owner@host/database</translation>
    </message>
    <message id="help.of_pdf_letter_and_ics_calendar_with_commas">
        <source>Of pdf (letter) and ics (calendar), with commas.</source>
        <translation>Of pdf (letter) and ics (calendar), with commas.</translation>
    </message>
    <message id="help.of_the_messages_ko_or_en">
        <source>Of the messages: ko or en.</source>
        <translation>Of the messages: ko or en.</translation>
    </message>
    <message id="help.of_the_p12_else_asked_for">
        <source>Of the .p12; else asked for.</source>
        <translation>Of the .p12; else asked for.</translation>
    </message>
    <message id="help.one_person_reads_the_input_everybody_if_not_given">
        <source>One person, - reads the input; everybody if not given.</source>
        <translation>One person, - reads the input; everybody if not given.</translation>
    </message>
    <message id="help.one_xlsx_workbook_or_csv_files">
        <source>One XLSX workbook, or CSV files.</source>
        <translation>One XLSX workbook, or CSV files.</translation>
    </message>
    <message id="help.only_guests_who_arrived_or_not">
        <source>Only guests who arrived, or not.</source>
        <translation>Only guests who arrived, or not.</translation>
    </message>
    <message id="help.only_guests_whose_badge_was_not_printed_yet">
        <source>Only guests whose badge was not printed yet.</source>
        <translation>Only guests whose badge was not printed yet.</translation>
    </message>
    <message id="help.only_guests_with_needs">
        <source>Only guests with needs.</source>
        <translation>Only guests with needs.</translation>
    </message>
    <message id="help.only_say_who_would_get_one">
        <source>Only say who would get one.</source>
        <translation>Only say who would get one.</translation>
    </message>
    <message id="help.only_vips">
        <source>Only VIPs.</source>
        <translation>Only VIPs.</translation>
    </message>
    <message id="help.only_what_the_device_of_that_file_lacks">
        <source>Only what the device of that file lacks.</source>
        <translation>Only what the device of that file lacks.</translation>
    </message>
    <message id="help.open_a_face_of_the_kiosk">
        <source>Open a face of the kiosk.</source>
        <translation>Open a face of the kiosk.</translation>
    </message>
    <message id="help.open_the_face_for_guests_full_screen_staff_leave_it_with_the">
        <source>Open the face for guests, full screen; staff leave it with their code or PIN.</source>
        <translation>Open the face for guests, full screen; staff leave it with their code or PIN.</translation>
    </message>
    <message id="help.open_the_kiosk_on_a_made_up_forum_that_takes_place_today">
        <source>Open the kiosk on a made-up forum that takes place today.</source>
        <translation>Open the kiosk on a made-up forum that takes place today.</translation>
    </message>
    <message id="help.open_the_page_on_which_staff_try_the_scanners_that_the_setti">
        <source>Open the page on which staff try the scanners that the settings name.</source>
        <translation>Open the page on which staff try the scanners that the settings name.</translation>
    </message>
    <message id="help.open_the_staff_s_face_find_people_decide_correct_see_who_has">
        <source>Open the staff's face: find people, decide, correct, see who has arrived.</source>
        <translation>Open the staff's face: find people, decide, correct, see who has arrived.</translation>
    </message>
    <message id="help.passes_too_signed_with_this_p12">
        <source>Passes too, signed with this .p12.</source>
        <translation>Passes too, signed with this .p12.</translation>
    </message>
    <message id="help.people_at_the_desk">
        <source>People at the desk.</source>
        <translation>People at the desk.</translation>
    </message>
    <message id="help.plan_who_sits_at_which_networking_table_in_each_round_told_a">
        <source>Plan who sits at which networking table in each round; told and hand-given seats stay.</source>
        <translation>Plan who sits at which networking table in each round; told and hand-given seats stay.</translation>
    </message>
    <message id="help.port_0_takes_the_usual_one">
        <source>Port; 0 takes the usual one.</source>
        <translation>Port; 0 takes the usual one.</translation>
    </message>
    <message id="help.print_a_page_of_rulers_moved_as_the_printer_s_pages_are_shif">
        <source>Print a page of rulers, moved as the printer's pages are; `--shift` sets by how much.</source>
        <translation>Print a page of rulers, moved as the printer's pages are; `--shift` sets by how much.</translation>
    </message>
    <message id="help.print_json_instead_of_text">
        <source>Print JSON instead of text.</source>
        <translation>Print JSON instead of text.</translation>
    </message>
    <message id="help.print_the_journal_s_head_signed">
        <source>Print the journal's head, signed.</source>
        <translation>Print the journal's head, signed.</translation>
    </message>
    <message id="help.print_the_setting_of_a_pin_that_closes_kiosks_asks_for_it_or">
        <source>Print the setting of a PIN that closes kiosks; asks for it, or reads standard input.</source>
        <translation>Print the setting of a PIN that closes kiosks; asks for it, or reads standard input.</translation>
    </message>
    <message id="help.prove_what_no_plan_goes_below">
        <source>Prove what no plan goes below.</source>
        <translation>Prove what no plan goes below.</translation>
    </message>
    <message id="help.put_a_backup_in_a_store_s_place_the_present_file_is_set_asid">
        <source>Put a backup in a store's place; the present file is set aside, whole.</source>
        <translation>Put a backup in a store's place; the present file is set aside, whole.</translation>
    </message>
    <message id="help.read_from_a_mailbox_which_e_mails_came_back_and_list_whose_t">
        <source>Read from a mailbox which e-mails came back, and list whose they were.</source>
        <translation>Read from a mailbox which e-mails came back, and list whose they were.</translation>
    </message>
    <message id="help.record_nothing">
        <source>Record nothing.</source>
        <translation>Record nothing.</translation>
    </message>
    <message id="help.rehearse_the_morning_queues_and_waits_at_doors_and_desk_and">
        <source>Rehearse the morning: queues and waits at doors and desk, and what one more would change.</source>
        <translation>Rehearse the morning: queues and waits at doors and desk, and what one more would change.</translation>
    </message>
    <message id="help.replace_a_file_that_is_there_already">
        <source>Replace a file that is there already.</source>
        <translation>Replace a file that is there already.</translation>
    </message>
    <message id="help.run_as_many_small_venues_instead">
        <source>Run as many small venues instead.</source>
        <translation>Run as many small venues instead.</translation>
    </message>
    <message id="help.say_how_many_labels_a_printer_has_now_they_are_counted_down">
        <source>Say how many labels a printer has now; they are counted down from here.</source>
        <translation>Say how many labels a printer has now; they are counted down from here.</translation>
    </message>
    <message id="help.say_what_the_readers_make_of_codes_one_a_line_nothing_is_rec">
        <source>Say what the readers make of codes, one a line; nothing is recorded.</source>
        <translation>Say what the readers make of codes, one a line; nothing is recorded.</translation>
    </message>
    <message id="help.say_where_messages_go_and_which_were_not_delivered">
        <source>Say where messages go, and which were not delivered.</source>
        <translation>Say where messages go, and which were not delivered.</translation>
    </message>
    <message id="help.scan_codes_from_standard_input_one_a_line_or_json_objects">
        <source>Scan codes from standard input, one a line, or JSON objects.</source>
        <translation>Scan codes from standard input, one a line, or JSON objects.</translation>
    </message>
    <message id="help.seats_of_one_round_all_if_not_given">
        <source>Seats of one round; all if not given.</source>
        <translation>Seats of one round; all if not given.</translation>
    </message>
    <message id="help.send_a_message_about_nobody_and_say_whether_the_service_took">
        <source>Send a message about nobody, and say whether the service took it.</source>
        <translation>Send a message about nobody, and say whether the service took it.</translation>
    </message>
    <message id="help.send_every_guest_their_code_letter_and_calendar_by_e_mail_ea">
        <source>Send every guest their code, letter and calendar by e-mail, each once.

It can be ended and started again at any time: whoever got one is left out. The first time,
send one to yourself with --test-to.</source>
        <translation>Send every guest their code, letter and calendar by e-mail, each once.

It can be ended and started again at any time: whoever got one is left out. The first time,
send one to yourself with --test-to.</translation>
    </message>
    <message id="help.send_one_of_each_language_there">
        <source>Send one of each language there.</source>
        <translation>Send one of each language there.</translation>
    </message>
    <message id="help.send_what_arrives_until_stopped_open_windows_do_it_alone">
        <source>Send what arrives until stopped; open windows do it alone.</source>
        <translation>Send what arrives until stopped; open windows do it alone.</translation>
    </message>
    <message id="help.set_a_printer_up_or_change_the_one_of_that_name">
        <source>Set a printer up, or change the one of that name.</source>
        <translation>Set a printer up, or change the one of that name.</translation>
    </message>
    <message id="help.set_up_the_mail_server_its_password_stays_on_this_machine_in">
        <source>Set up the mail server. Its password stays on this machine, in no backup.</source>
        <translation>Set up the mail server. Its password stays on this machine, in no backup.</translation>
    </message>
    <message id="help.several_devices_not_one">
        <source>Several devices, not one.</source>
        <translation>Several devices, not one.</translation>
    </message>
    <message id="help.several_to_a_page_a4_8up_a4_4up">
        <source>Several to a page: a4-8up, a4-4up.</source>
        <translation>Several to a page: a4-8up, a4-4up.</translation>
    </message>
    <message id="help.show_the_code_with_which_a_new_device_joins_the_event_it_is">
        <source>Show the code with which a new device joins the event; it is valid for 15 minutes.</source>
        <translation>Show the code with which a new device joins the event; it is valid for 15 minutes.</translation>
    </message>
    <message id="help.show_what_both_a_list_and_the_desk_changed_and_nobody_decide">
        <source>Show what both a list and the desk changed, and nobody decided yet.</source>
        <translation>Show what both a list and the desk changed, and nobody decided yet.</translation>
    </message>
    <message id="help.show_what_the_store_holds">
        <source>Show what the store holds.</source>
        <translation>Show what the store holds.</translation>
    </message>
    <message id="help.show_whether_this_store_s_open_windows_exchange_entries_with">
        <source>Show whether this store's open windows exchange entries with the hub, and what to do.</source>
        <translation>Show whether this store's open windows exchange entries with the hub, and what to do.</translation>
    </message>
    <message id="help.sign_with_a_new_key_from_now_on_signatures_by_the_earlier_on">
        <source>Sign with a new key from now on; signatures by the earlier one stay valid.</source>
        <translation>Sign with a new key from now on; signatures by the earlier one stay valid.</translation>
    </message>
    <message id="help.simulate_a_venue_scans_cut_connections_crashes_wrong_clocks">
        <source>Simulate a venue: scans, cut connections, crashes, wrong clocks, lost and forged devices.

With real stores, in a temporary folder. Afterwards nothing may be lost, and all devices must
agree; what fails is told with as few events as show it. The same seed gives the same result.
With --hub, as for kiosk hub init, devices also use a hub, which is away for a while and
replaced by older backups; what was written to the database is removed in the end.</source>
        <translation>Simulate a venue: scans, cut connections, crashes, wrong clocks, lost and forged devices.

With real stores, in a temporary folder. Afterwards nothing may be lost, and all devices must
agree; what fails is told with as few events as show it. The same seed gives the same result.
With --hub, as for kiosk hub init, devices also use a hub, which is away for a while and
replaced by older backups; what was written to the database is removed in the end.</translation>
    </message>
    <message id="help.since_when_it_was_not_ours_what_it_recorded_ends_there">
        <source>Since when it was not ours: what it recorded ends there.</source>
        <translation>Since when it was not ours: what it recorded ends there.</translation>
    </message>
    <message id="help.some_of_png_svg_pdf_and_ics_with_commas">
        <source>Some of png, svg, pdf and ics, with commas.</source>
        <translation>Some of png, svg, pdf and ics, with commas.</translation>
    </message>
    <message id="help.take_in_guests_programme_and_tables_importing_the_same_file">
        <source>Take in guests, programme and tables. Importing the same file twice changes nothing.</source>
        <translation>Take in guests, programme and tables. Importing the same file twice changes nothing.</translation>
    </message>
    <message id="help.take_in_photos_named_by_reference_code_e_mail_or_name_or_in">
        <source>Take in photos: named by reference, code, e-mail or name, or in a column of the list.</source>
        <translation>Take in photos: named by reference, code, e-mail or name, or in a column of the list.</translation>
    </message>
    <message id="help.take_in_the_entries_of_such_a_file_doing_it_twice_changes_no">
        <source>Take in the entries of such a file; doing it twice changes nothing.</source>
        <translation>Take in the entries of such a file; doing it twice changes nothing.</translation>
    </message>
    <message id="help.tell_a_service_from_now_on_who_arrived_the_address_is_asked">
        <source>Tell a service from now on who arrived; the address is asked for, and the key is shown once.

It concerns this machine, and guests who are VIPs, need attention or have an escort.</source>
        <translation>Tell a service from now on who arrived; the address is asked for, and the key is shown once.

It concerns this machine, and guests who are VIPs, need attention or have an escort.</translation>
    </message>
    <message id="help.tell_the_service_nothing_more_what_was_not_delivered_is_drop">
        <source>Tell the service nothing more; what was not delivered is dropped.</source>
        <translation>Tell the service nothing more; what was not delivered is dropped.</translation>
    </message>
    <message id="help.the_address_is_its_first_line">
        <source>The address is its first line.</source>
        <translation>The address is its first line.</translation>
    </message>
    <message id="help.the_address_that_e_mails_come_from">
        <source>The address that e-mails come from.</source>
        <translation>The address that e-mails come from.</translation>
    </message>
    <message id="help.the_device_code_reads_the_input">
        <source>The device code; - reads the input.</source>
        <translation>The device code; - reads the input.</translation>
    </message>
    <message id="help.the_event_s_store_one_file">
        <source>The event's store, one file.</source>
        <translation>The event's store, one file.</translation>
    </message>
    <message id="help.the_first_reminder_or_a_later_one">
        <source>The first reminder, or a later one.</source>
        <translation>The first reminder, or a later one.</translation>
    </message>
    <message id="help.the_folder_to_write_to">
        <source>The folder to write to.</source>
        <translation>The folder to write to.</translation>
    </message>
    <message id="help.the_folder_with_the_photos">
        <source>The folder with the photos.</source>
        <translation>The folder with the photos.</translation>
    </message>
    <message id="help.the_machines_of_the_event_add_list_revoke">
        <source>The machines of the event: add, list, revoke.</source>
        <translation>The machines of the event: add, list, revoke.</translation>
    </message>
    <message id="help.the_mail_server_of_the_organiser">
        <source>The mail server of the organiser.</source>
        <translation>The mail server of the organiser.</translation>
    </message>
    <message id="help.the_name_or_the_id_of_the_device">
        <source>The name or the id of the device.</source>
        <translation>The name or the id of the device.</translation>
    </message>
    <message id="help.the_pdf_to_write">
        <source>The PDF to write.</source>
        <translation>The PDF to write.</translation>
    </message>
    <message id="help.the_recovery_file">
        <source>The recovery file.</source>
        <translation>The recovery file.</translation>
    </message>
    <message id="help.the_same_seed_the_same_plan">
        <source>The same seed, the same plan.</source>
        <translation>The same seed, the same plan.</translation>
    </message>
    <message id="help.the_same_seed_the_same_result">
        <source>The same seed, the same result.</source>
        <translation>The same seed, the same result.</translation>
    </message>
    <message id="help.the_sender_s_name">
        <source>The sender's name.</source>
        <translation>The sender's name.</translation>
    </message>
    <message id="help.this_machine_s_name_in_the_journal">
        <source>This machine's name in the journal.</source>
        <translation>This machine's name in the journal.</translation>
    </message>
    <message id="help.undo_what_was_entered_from_the_same_list">
        <source>Undo what was entered from the same list.</source>
        <translation>Undo what was entered from the same list.</translation>
    </message>
    <message id="help.use_a_printer_no_more_what_it_printed_stays_known">
        <source>Use a printer no more; what it printed stays known.</source>
        <translation>Use a printer no more; what it printed stays known.</translation>
    </message>
    <message id="help.wait_until_the_device_has_joined">
        <source>Wait until the device has joined.</source>
        <translation>Wait until the device has joined.</translation>
    </message>
    <message id="help.what_another_device_wrote">
        <source>What another device wrote.</source>
        <translation>What another device wrote.</translation>
    </message>
    <message id="help.what_another_store_exported">
        <source>What another store exported.</source>
        <translation>What another store exported.</translation>
    </message>
    <message id="help.what_everybody_calls_it_gate_2">
        <source>What everybody calls it: Gate 2.</source>
        <translation>What everybody calls it: Gate 2.</translation>
    </message>
    <message id="help.what_everybody_calls_the_printer_or_its_id">
        <source>What everybody calls the printer, or its id.</source>
        <translation>What everybody calls the printer, or its id.</translation>
    </message>
    <message id="help.what_everybody_calls_them_reads_the_input">
        <source>What everybody calls them; - reads the input.</source>
        <translation>What everybody calls them; - reads the input.</translation>
    </message>
    <message id="help.what_happens_follows_from_it">
        <source>What happens follows from it.</source>
        <translation>What happens follows from it.</translation>
    </message>
    <message id="help.what_it_is">
        <source>What it is.</source>
        <translation>What it is.</translation>
    </message>
    <message id="help.what_it_prints_a_layout_or_its_file">
        <source>What it prints: a layout, or its file.</source>
        <translation>What it prints: a layout, or its file.</translation>
    </message>
    <message id="help.what_place_cards_of_heads_of_mission_say">
        <source>What place cards of heads of mission say.</source>
        <translation>What place cards of heads of mission say.</translation>
    </message>
    <message id="help.what_stands_together_on_paper">
        <source>What stands together on paper.</source>
        <translation>What stands together on paper.</translation>
    </message>
    <message id="help.what_they_may_do">
        <source>What they may do.</source>
        <translation>What they may do.</translation>
    </message>
    <message id="help.what_they_said_else_only_listed">
        <source>What they said; else only listed.</source>
        <translation>What they said; else only listed.</translation>
    </message>
    <message id="help.what_to_export">
        <source>What to export.</source>
        <translation>What to export.</translation>
    </message>
    <message id="help.what_to_show">
        <source>What to show.</source>
        <translation>What to show.</translation>
    </message>
    <message id="help.when_09_30_or_date_and_time">
        <source>When: 09:30, or date and time.</source>
        <translation>When: 09:30, or date and time.</translation>
    </message>
    <message id="help.when_the_connection_is_encrypted">
        <source>When the connection is encrypted.</source>
        <translation>When the connection is encrypted.</translation>
    </message>
    <message id="help.where_an_attendee_kiosk_scans">
        <source>Where an attendee kiosk scans.</source>
        <translation>Where an attendee kiosk scans.</translation>
    </message>
    <message id="help.where_answers_go">
        <source>Where answers go.</source>
        <translation>Where answers go.</translation>
    </message>
    <message id="help.where_badges_are_printed">
        <source>Where badges are printed.</source>
        <translation>Where badges are printed.</translation>
    </message>
    <message id="help.where_codes_are_scanned">
        <source>Where codes are scanned.</source>
        <translation>Where codes are scanned.</translation>
    </message>
    <message id="help.where_it_would_be_scanned">
        <source>Where it would be scanned.</source>
        <translation>Where it would be scanned.</translation>
    </message>
    <message id="help.where_the_copy_goes">
        <source>Where the copy goes.</source>
        <translation>Where the copy goes.</translation>
    </message>
    <message id="help.where_the_database_is_beside_the_store">
        <source>Where the database is; beside the store.</source>
        <translation>Where the database is; beside the store.</translation>
    </message>
    <message id="help.where_they_entered">
        <source>Where they entered.</source>
        <translation>Where they entered.</translation>
    </message>
    <message id="help.where_to_keep_it">
        <source>Where to keep it.</source>
        <translation>Where to keep it.</translation>
    </message>
    <message id="help.where_to_write_it">
        <source>Where to write it.</source>
        <translation>Where to write it.</translation>
    </message>
    <message id="help.where_to_write_it_best_on_a_stick">
        <source>Where to write it, best on a stick.</source>
        <translation>Where to write it, best on a stick.</translation>
    </message>
    <message id="help.where_to_write_the_entries">
        <source>Where to write the entries.</source>
        <translation>Where to write the entries.</translation>
    </message>
    <message id="help.where_to_write_the_public_keys">
        <source>Where to write the public keys.</source>
        <translation>Where to write the public keys.</translation>
    </message>
    <message id="help.where_to_write_the_workbook">
        <source>Where to write the workbook.</source>
        <translation>Where to write the workbook.</translation>
    </message>
    <message id="help.which_way_its_guests_pass">
        <source>Which way its guests pass.</source>
        <translation>Which way its guests pass.</translation>
    </message>
    <message id="help.who_issued_it_a_cer_or_pem">
        <source>Who issued it: a .cer or .pem.</source>
        <translation>Who issued it: a .cer or .pem.</translation>
    </message>
    <message id="help.who_it_is_for">
        <source>Who it is for.</source>
        <translation>Who it is for.</translation>
    </message>
    <message id="help.who_logs_in_nobody_by_default">
        <source>Who logs in; nobody by default.</source>
        <translation>Who logs in; nobody by default.</translation>
    </message>
    <message id="help.who_works_at_the_desk">
        <source>Who works at the desk.</source>
        <translation>Who works at the desk.</translation>
    </message>
    <message id="help.whom_this_search_finds">
        <source>Whom this search finds.</source>
        <translation>Whom this search finds.</translation>
    </message>
    <message id="help.whose_by_their_entries">
        <source>Whose, by their entries.</source>
        <translation>Whose, by their entries.</translation>
    </message>
    <message id="help.whose_repeatable">
        <source>Whose; repeatable.</source>
        <translation>Whose; repeatable.</translation>
    </message>
    <message id="help.write_a_workbook_with_every_column_an_example_and_notes">
        <source>Write a workbook with every column, an example and notes.</source>
        <translation>Write a workbook with every column, an example and notes.</translation>
    </message>
    <message id="help.write_pictures_of_all_codes_letters_calendars_and_a_table_fo">
        <source>Write pictures of all codes, letters, calendars, and a table for mail merge.</source>
        <translation>Write pictures of all codes, letters, calendars, and a table for mail merge.</translation>
    </message>
    <message id="help.write_the_badges_of_the_whole_event_to_a_pdf_with_crop_marks">
        <source>Write the badges of the whole event to a PDF with crop marks, by delegation and name.</source>
        <translation>Write the badges of the whole event to a PDF with crop marks, by delegation and name.</translation>
    </message>
    <message id="help.write_the_entries_of_all_devices_into_a_file_to_be_taken_in">
        <source>Write the entries of all devices into a file, to be taken in by another device.</source>
        <translation>Write the entries of all devices into a file, to be taken in by another device.</translation>
    </message>
    <message id="help.write_the_key_of_the_founding_machine_under_a_passphrase_for">
        <source>Write the key of the founding machine, under a passphrase, for a machine that replaces it.</source>
        <translation>Write the key of the founding machine, under a passphrase, for a machine that replaces it.</translation>
    </message>
    <message id="help.write_the_public_keys_by_which_other_stores_accept_this_stor">
        <source>Write the public keys by which other stores accept this store's signed passes.</source>
        <translation>Write the public keys by which other stores accept this store's signed passes.</translation>
    </message>
    <message id="help.write_what_the_organiser_takes_home_the_report_the_cards_and">
        <source>Write what the organiser takes home.

The report, the cards and the lists for paper are PDFs, the calendars of guests a ZIP of .ics
files. With a password, which no list of processes shows, they are in an encrypted ZIP.</source>
        <translation>Write what the organiser takes home.

The report, the cards and the lists for paper are PDFs, the calendars of guests a ZIP of .ics
files. With a password, which no list of processes shows, they are in an encrypted ZIP.</translation>
    </message>
    <message id="help.the_name_of_a_system_as_the_list_has_it">
        <source>The name of a system, as the list has it.</source>
        <translation>The name of a system, as the list has it.</translation>
    </message>
    <message id="help.the_address_of_the_system">
        <source>The address of the system.</source>
        <translation>The address of the system.</translation>
    </message>
    <message id="help.the_organizer_s_short_name_there">
        <source>The organizer's short name there.</source>
        <translation>The organizer's short name there.</translation>
    </message>
    <message id="help.the_event_s_short_name_there">
        <source>The event's short name there.</source>
        <translation>The event's short name there.</translation>
    </message>
    <message id="help.how_the_system_is_called_here_else_as_its_event">
        <source>How the system is called here; else as its event.</source>
        <translation>How the system is called here; else as its event.</translation>
    </message>
    <message id="help.the_code_or_token_is_its_first_line">
        <source>The code or token is its first line.</source>
        <translation>The code or token is its first line.</translation>
    </message>
    <message id="help.a_check_in_list_of_theirs_is_this_checkpoint">
        <source>A check-in list of theirs is this checkpoint.</source>
        <translation>A check-in list of theirs is this checkpoint.</translation>
    </message>
    <message id="help.say_of_each_system_when_it_last_answered_what_waits_and_what">
        <source>Say of each system when it last answered, what waits, and what it does not take.</source>
        <translation>Say of each system when it last answered, what waits, and what it does not take.</translation>
    </message>
    <message id="help.say_what_the_token_of_a_system_is_allowed_before_the_event_n">
        <source>Say what the token of a system is allowed, before the event. Nothing is written there.</source>
        <translation>Say what the token of a system is allowed, before the event. Nothing is written there.</translation>
    </message>
    <message id="help.tell_a_system_once_more_what_it_did_not_take">
        <source>Tell a system once more what it did not take.</source>
        <translation>Tell a system once more what it did not take.</translation>
    </message>
    <message id="help.forget_a_system_with_its_token_what_it_was_not_told_is_dropp">
        <source>Forget a system with its token; what it was not told is dropped. Guests stay.</source>
        <translation>Forget a system with its token; what it was not told is dropped. Guests stay.</translation>
    </message>
    <message id="help.take_in_and_tell_what_there_is_then_end">
        <source>Take in and tell what there is, then end.</source>
        <translation>Take in and tell what there is, then end.</translation>
    </message>
    <message id="help.exchange_with_every_system_until_stopped_open_windows_do_it">
        <source>Exchange with every system until stopped; open windows do it by themselves.</source>
        <translation>Exchange with every system until stopped; open windows do it by themselves.</translation>
    </message>
    <message id="help.your_registration_system_guests_in_arrivals_out">
        <source>Your registration system: guests in, arrivals out.</source>
        <translation>Your registration system: guests in, arrivals out.</translation>
    </message>
    <message id="help.take_guests_from_a_registration_system_and_tell_it_who_arriv">
        <source>Take guests from a registration system and tell it who arrives.

A token, or the QR code of a device of pretix, is asked for: scan it, or paste it.</source>
        <translation>Take guests from a registration system and tell it who arrives.

A token, or the QR code of a device of pretix, is asked for: scan it, or paste it.</translation>
    </message>
    <message id="help.which_system_it_is_pretix_or_indico">
        <source>Which system it is: pretix or indico.</source>
        <translation>Which system it is: pretix or indico.</translation>
    </message>
    <message id="help.a_file_or_a_folder_with_files">
        <source>A file, or a folder with files.</source>
        <translation>A file, or a folder with files.</translation>
    </message>
    <message id="help.how_the_file_is_called_here_else_as_it_is">
        <source>How the file is called here; else as it is.</source>
        <translation>How the file is called here; else as it is.</translation>
    </message>
    <message id="help.take_a_list_in_again_each_time_that_it_is_saved_while_a_wind">
        <source>Take a list in again each time that it is saved, while a window is open on the store.</source>
        <translation>Take a list in again each time that it is saved, while a window is open on the store.</translation>
    </message>
    <message id="help.set_this_machine_up_what_it_is_its_event_its_screen_and_exam">
        <source>Set this machine up: what it is, its event, its screen; and examine it. Again at any time.</source>
        <translation>Set this machine up: what it is, its event, its screen; and examine it. Again at any time.</translation>
    </message>
    <message id="help.a_toml_file_of_answers_asks_nothing">
        <source>A TOML file of answers; asks nothing.</source>
        <translation>A TOML file of answers; asks nothing.</translation>
    </message>
    <message id="help.where_the_sheet_goes_as_a_pdf">
        <source>Where the sheet goes, as a PDF.</source>
        <translation>Where the sheet goes, as a PDF.</translation>
    </message>
    <message id="help.open_what_this_machine_was_set_up_as_the_kiosk_the_desk_or_b">
        <source>Open what this machine was set up as: the kiosk, the desk, or both.</source>
        <translation>Open what this machine was set up as: the kiosk, the desk, or both.</translation>
    </message>
    <message id="help.only_this_window_of_a_machine_that_opens_both">
        <source>Only this window, of a machine that opens both.</source>
        <translation>Only this window, of a machine that opens both.</translation>
    </message>
    <message id="help.where_the_report_goes_as_text">
        <source>Where the report goes, as text.</source>
        <translation>Where the report goes, as text.</translation>
    </message>
    <message id="help.another_store_than_the_settings_name">
        <source>Another store than the settings name.</source>
        <translation>Another store than the settings name.</translation>
    </message>
    <message id="help.write_it_without_asking">
        <source>Write it without asking.</source>
        <translation>Write it without asking.</translation>
    </message>
    <message id="help.write_a_file_for_a_developer_versions_settings_devices_log_f">
        <source>Write a file for a developer: versions, settings, devices, log, figures; nothing of guests.

It is shown whole before it is written. It takes some fifteen seconds.</source>
        <translation>Write a file for a developer: versions, settings, devices, log, figures; nothing of guests.

It is shown whole before it is written. It takes some fifteen seconds.</translation>
    </message>
    <message id="help.turn_the_screens_map_touch_to_them_and_start_the_windows_of">
        <source>Turn the screens, map touch to them, and start the windows of this machine as services.</source>
        <translation>Turn the screens, map touch to them, and start the windows of this machine as services.</translation>
    </message>
    <message id="help.what_checkpoints_rules_say_and_whom_they_admit">
        <source>What checkpoints' rules say, and whom they admit.</source>
        <translation>What checkpoints' rules say, and whom they admit.</translation>
    </message>
    <message id="help.one_checkpoint_if_not_all_that_have_a_rule">
        <source>One checkpoint, if not all that have a rule.</source>
        <translation>One checkpoint, if not all that have a rule.</translation>
    </message>
    <message id="help.show_the_rules_of_checkpoints_as_sentences">
        <source>Show the rules of checkpoints as sentences.</source>
        <translation>Show the rules of checkpoints as sentences.</translation>
    </message>
    <message id="help.09_30_or_date_and_time_else_now">
        <source>09:30, or date and time; else now.</source>
        <translation>09:30, or date and time; else now.</translation>
    </message>
    <message id="help.try_the_rules_on_everybody_who_would_enter_who_not_and_why_r">
        <source>Try the rules on everybody: who would enter, who not and why. Records nothing.</source>
        <translation>Try the rules on everybody: who would enter, who not and why. Records nothing.</translation>
    </message>
    <message id="help.the_id_of_the_scan_as_show_scans_json_has_it">
        <source>The id of the scan, as show scans --json has it.</source>
        <translation>The id of the scan, as show scans --json has it.</translation>
    </message>
    <message id="help.why_it_does_not_count">
        <source>Why it does not count.</source>
        <translation>Why it does not count.</translation>
    </message>
    <message id="help.annul_a_scan_it_stays_in_the_journal_and_does_not_count_here">
        <source>Annul a scan: it stays in the journal, and does not count here nor in a system told of it.</source>
        <translation>Annul a scan: it stays in the journal, and does not count here nor in a system told of it.</translation>
    </message>
    <message id="help.remove_everything_of_the_event_from_this_machine_store_copie">
        <source>Remove everything of the event from this machine: store, copies, logs, settings. For good.

Each file is overwritten, then the free space of its disk, which may take minutes.</source>
        <translation>Remove everything of the event from this machine: store, copies, logs, settings. For good.

Each file is overwritten, then the free space of its disk, which may take minutes.</translation>
    </message>
</context>
</TS>
