-- The hub's database. A device logs in with a role of its own, may add facts and read those of its
-- event, and nothing else; an admin's device also calls enrol, revoke and clear. Nothing here checks
-- signatures: every device checks what it receives itself. Everything here may be run again.

CREATE SCHEMA IF NOT EXISTS forum_kiosk;
SET LOCAL search_path = forum_kiosk, pg_temp;

DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'forum_kiosk_device') THEN
        CREATE ROLE forum_kiosk_device NOLOGIN;
    END IF;
    EXECUTE format('REVOKE TEMPORARY, CREATE ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO forum_kiosk_device', current_database());
    REVOKE CREATE ON SCHEMA public FROM PUBLIC;
END $$;

CREATE TABLE IF NOT EXISTS event (id text PRIMARY KEY);

-- A store of the event: `login` is the role with which its program connects. `told` is the SHA-256
-- of the text of the fact that tells the store its password.
CREATE TABLE IF NOT EXISTS store (
    login name PRIMARY KEY,
    event text NOT NULL REFERENCES event,
    role text NOT NULL,
    revoked boolean NOT NULL DEFAULT false,
    told text NOT NULL DEFAULT ''
);
ALTER TABLE store ADD COLUMN IF NOT EXISTS told text NOT NULL DEFAULT '';

-- The devices that write into a store.
CREATE TABLE IF NOT EXISTS device (
    event text NOT NULL REFERENCES event,
    id text NOT NULL,
    login name NOT NULL REFERENCES store,
    PRIMARY KEY (event, id)
);

-- The kinds of facts whose bodies devices of a role are sent; '*' stands for kinds that are unknown.
CREATE TABLE IF NOT EXISTS needed_body (role text, kind text, PRIMARY KEY (role, kind));

CREATE TABLE IF NOT EXISTS fact (
    event text NOT NULL REFERENCES event,
    device text NOT NULL,
    sequence bigint NOT NULL,
    id text NOT NULL,
    clock bigint NOT NULL,
    subject text NOT NULL,
    kind text NOT NULL,
    version bigint NOT NULL,
    author text NOT NULL,
    body text CHECK (octet_length(body) <= 16777216),
    salt bytea,
    body_digest bytea NOT NULL CHECK (octet_length(body_digest) = 32),
    digest bytea NOT NULL CHECK (octet_length(digest) = 32),
    signature bytea CHECK (octet_length(signature) = 64),
    PRIMARY KEY (event, device, sequence)
);

CREATE TABLE IF NOT EXISTS head (
    event text NOT NULL REFERENCES event,
    device text NOT NULL,
    sequence bigint NOT NULL,
    PRIMARY KEY (event, device)
);

-- What a store last said of the state of its devices, for the page of devices; it is no fact.
CREATE TABLE IF NOT EXISTS report (
    login name PRIMARY KEY REFERENCES store ON DELETE CASCADE,
    content text NOT NULL CHECK (octet_length(content) <= 65536),
    told_at timestamptz NOT NULL
);

CREATE OR REPLACE FUNCTION own_event() RETURNS text STABLE SECURITY DEFINER
SET search_path = forum_kiosk, pg_temp LANGUAGE sql AS
$$ SELECT event FROM store WHERE login = session_user AND NOT revoked $$;

CREATE OR REPLACE FUNCTION own_role() RETURNS text STABLE SECURITY DEFINER
SET search_path = forum_kiosk, pg_temp LANGUAGE sql AS
$$ SELECT role FROM store WHERE login = session_user AND NOT revoked $$;

-- A device adds its own facts; a desk and an admin's device, which are sent all bodies, also those of
-- others, so that a lost hub gets back what lost devices wrote.
CREATE OR REPLACE FUNCTION may_add(author text) RETURNS boolean STABLE SECURITY DEFINER
SET search_path = forum_kiosk, pg_temp LANGUAGE sql AS
$$
    SELECT own_role() IN ('desk', 'admin') OR EXISTS (
        SELECT FROM device WHERE event = own_event() AND id = author AND login = session_user
    )
$$;

CREATE INDEX IF NOT EXISTS device_set_up ON fact (event, subject) WHERE kind = 'device_set_up';

-- Lets a store write under new ids: after facts were lost it goes on under others. Not under an id
-- that another store has, or of which facts of others tell: an admin's device lets that one in.
CREATE OR REPLACE FUNCTION claim(devices text[]) RETURNS void SECURITY DEFINER
SET search_path = forum_kiosk, pg_temp LANGUAGE sql AS
$$
    INSERT INTO device SELECT own_event(), one, session_user FROM unnest(devices) AS one
        WHERE own_event() IS NOT NULL
        AND NOT EXISTS (SELECT FROM head WHERE head.event = own_event() AND head.device = one)
        AND NOT EXISTS (
            SELECT FROM fact
                WHERE fact.event = own_event() AND fact.kind = 'device_set_up'
                AND fact.subject = 'device:' || one
                AND fact.device NOT IN (SELECT id FROM device WHERE login = session_user)
        )
        ON CONFLICT DO NOTHING
$$;

-- Lets a fact in that continues its device's chain, and skips one that is there already.
CREATE OR REPLACE FUNCTION check_fact() RETURNS trigger SECURITY DEFINER
SET search_path = forum_kiosk, pg_temp LANGUAGE plpgsql AS
$$
DECLARE
    last bigint;
BEGIN
    IF (NEW.event = own_event() AND may_add(NEW.device)) IS NOT TRUE THEN
        RAISE EXCEPTION 'not allowed' USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended(NEW.event || NEW.device, 0));
    SELECT coalesce(max(sequence), 0) INTO last FROM fact
        WHERE event = NEW.event AND device = NEW.device;
    IF NEW.sequence = last + 1 THEN
        RETURN NEW;
    ELSIF NEW.sequence > last THEN
        RAISE EXCEPTION 'hole' USING ERRCODE = 'FK001';
    ELSIF EXISTS (
        SELECT FROM fact WHERE event = NEW.event AND device = NEW.device
            AND sequence = NEW.sequence AND digest = NEW.digest
    ) THEN
        RETURN NULL;
    END IF;
    RAISE EXCEPTION 'fork' USING ERRCODE = 'FK002';
END
$$;

-- Notes the heads of chains; the notification has no content, so that one is sent for many.
CREATE OR REPLACE FUNCTION note_facts() RETURNS trigger SECURITY DEFINER
SET search_path = forum_kiosk, pg_temp LANGUAGE plpgsql AS
$$
BEGIN
    INSERT INTO head SELECT event, device, max(sequence) FROM added GROUP BY event, device
        ON CONFLICT (event, device) DO UPDATE SET sequence = excluded.sequence;
    PERFORM pg_notify('forum_kiosk_' || left(one.event, 16), '')
        FROM (SELECT DISTINCT event FROM added) AS one;
    RETURN NULL;
END
$$;

CREATE OR REPLACE TRIGGER check_fact BEFORE INSERT ON fact FOR EACH ROW EXECUTE FUNCTION check_fact();
CREATE OR REPLACE TRIGGER note_facts AFTER INSERT ON fact REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION note_facts();

ALTER TABLE fact ENABLE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS add_own ON fact;
CREATE POLICY add_own ON fact FOR INSERT TO forum_kiosk_device
    WITH CHECK (event = own_event() AND may_add(device));

CREATE OR REPLACE VIEW vector WITH (security_barrier) AS
    SELECT device, sequence FROM head WHERE event = own_event();

CREATE OR REPLACE VIEW received WITH (security_barrier) AS
    SELECT id, device, sequence, clock, subject, kind, version, author,
        CASE WHEN is_needed THEN body END AS body,
        CASE WHEN is_needed THEN salt END AS salt,
        body_digest, digest, signature
    FROM (
        SELECT *, EXISTS (
            SELECT FROM needed_body AS needed
                WHERE needed.role = (SELECT own_role()) AND needed.kind = fact.kind
        ) OR (
            NOT EXISTS (
                SELECT FROM needed_body AS known
                    WHERE known.role = 'admin' AND known.kind = fact.kind
            ) AND EXISTS (
                SELECT FROM needed_body AS needed
                    WHERE needed.role = (SELECT own_role()) AND needed.kind = '*'
            )
        ) AS is_needed
        FROM fact WHERE event = own_event()
    ) AS visible;

-- The first signature of a chain from a place on; NULL if there is none. Not a query of a view:
-- behind its security barrier PostgreSQL would read and sort the rest of the chain.
CREATE OR REPLACE FUNCTION signed_from(of_device text, first bigint) RETURNS bigint STABLE
SECURITY DEFINER SET search_path = forum_kiosk, pg_temp LANGUAGE plpgsql AS
$$
DECLARE
    of_event text := (SELECT event FROM store WHERE login = session_user);
BEGIN
    RETURN (
        SELECT sequence FROM fact WHERE event = of_event AND device = of_device
            AND sequence >= first AND signature IS NOT NULL ORDER BY sequence LIMIT 1
    );
END
$$;

-- What a revoked store may still read, so that it learns that it was revoked: the facts of admins'
-- devices, without all bodies but those about devices.
CREATE OR REPLACE VIEW notice WITH (security_barrier) AS
    SELECT id, device, sequence, clock, subject, kind, version, author,
        CASE WHEN kind IN ('device_set_up', 'device_changed') THEN body END AS body,
        CASE WHEN kind IN ('device_set_up', 'device_changed') THEN salt END AS salt,
        body_digest, digest, signature
    FROM fact
    WHERE event = (SELECT event FROM store WHERE login = session_user AND revoked)
        AND device IN (
            SELECT admins.id FROM device AS admins JOIN store USING (login)
                WHERE admins.event = fact.event AND store.role = 'admin' AND NOT store.revoked
        );

CREATE OR REPLACE FUNCTION tell_reports(given text) RETURNS void SECURITY DEFINER
SET search_path = forum_kiosk, pg_temp LANGUAGE sql AS
$$
    INSERT INTO report SELECT session_user, given, clock_timestamp() WHERE own_event() IS NOT NULL
        ON CONFLICT (login) DO UPDATE SET content = excluded.content, told_at = excluded.told_at
$$;

-- What the other stores said, of which devices each may speak, and how many seconds ago that was.
CREATE OR REPLACE VIEW reported WITH (security_barrier) AS
    SELECT content, extract(epoch FROM clock_timestamp() - told_at)::float8 AS age,
        ARRAY(SELECT id FROM device WHERE device.login = store.login) AS devices
    FROM report JOIN store USING (login)
    WHERE store.event = own_event() AND NOT store.revoked AND login <> session_user;

-- `verifier` is what PostgreSQL stores of a password, so that the password is sent nowhere; empty to
-- keep the password. The owner becomes a member of the role, to be allowed to end its sessions.
DROP FUNCTION IF EXISTS add_store(text, name, text, text[], text);
CREATE OR REPLACE FUNCTION add_store(
    of_event text, of_login name, of_role text, devices text[], verifier text, of_told text
) RETURNS void LANGUAGE plpgsql SET search_path = forum_kiosk, pg_temp AS
$$
BEGIN
    IF of_login !~ '^fk_[0-9a-f]{32}$' OR verifier !~ '^(SCRAM-SHA-256\$.*)?$' THEN
        RAISE EXCEPTION 'not allowed' USING ERRCODE = 'insufficient_privilege';
    ELSIF EXISTS (SELECT FROM store WHERE login = of_login AND event <> of_event) THEN
        RAISE EXCEPTION 'not allowed' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF verifier <> '' THEN
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = of_login) THEN
            EXECUTE format('CREATE ROLE %I', of_login);
        END IF;
        EXECUTE format('ALTER ROLE %I LOGIN CONNECTION LIMIT -1 PASSWORD %L', of_login, verifier);
        EXECUTE format('GRANT forum_kiosk_device TO %I', of_login);
        EXECUTE format('GRANT %I TO CURRENT_USER', of_login);
    END IF;
    INSERT INTO store VALUES (of_login, of_event, of_role, false, of_told)
        ON CONFLICT (login) DO UPDATE SET role = excluded.role, revoked = false, told = of_told;
    INSERT INTO device SELECT of_event, one, of_login FROM unnest(devices) AS one
        ON CONFLICT (event, id) DO UPDATE SET login = excluded.login;
END
$$;

-- Whether this login belongs to an event here, and may no more.
CREATE OR REPLACE FUNCTION standing() RETURNS TABLE (event text, revoked boolean) STABLE
SECURITY DEFINER SET search_path = forum_kiosk, pg_temp LANGUAGE sql AS
$$ SELECT event, revoked FROM store WHERE login = session_user $$;

-- Ends the right to log in of a revoked store that knows of it.
CREATE OR REPLACE FUNCTION leave() RETURNS void
SECURITY DEFINER SET search_path = forum_kiosk, pg_temp LANGUAGE plpgsql AS
$$
BEGIN
    IF EXISTS (SELECT FROM store WHERE login = session_user AND revoked) THEN
        EXECUTE format('ALTER ROLE %I NOLOGIN', session_user);
    END IF;
END
$$;

CREATE OR REPLACE FUNCTION check_admin() RETURNS void LANGUAGE plpgsql
SET search_path = forum_kiosk, pg_temp AS
$$
BEGIN
    IF own_role() IS DISTINCT FROM 'admin' THEN
        RAISE EXCEPTION 'not allowed' USING ERRCODE = 'insufficient_privilege';
    END IF;
END
$$;

DROP FUNCTION IF EXISTS enrol(name, text, text[], text);
CREATE OR REPLACE FUNCTION enrol(
    of_login name, of_role text, devices text[], verifier text, told text
) RETURNS void SECURITY DEFINER SET search_path = forum_kiosk, pg_temp LANGUAGE plpgsql AS
$$
BEGIN
    PERFORM check_admin();
    PERFORM add_store(own_event(), of_login, of_role, devices, verifier, told);
END
$$;

-- The stores that may log in, for admins.
CREATE OR REPLACE FUNCTION admitted()
RETURNS TABLE (login name, role text, told text, devices text[]) STABLE
SECURITY DEFINER SET search_path = forum_kiosk, pg_temp LANGUAGE plpgsql AS
$$
BEGIN
    PERFORM check_admin();
    RETURN QUERY SELECT store.login, store.role, store.told,
        ARRAY(SELECT device.id FROM device WHERE device.login = store.login)
        FROM store JOIN pg_roles ON rolname = store.login
        WHERE store.event = own_event() AND NOT store.revoked AND rolcanlogin;
END
$$;

-- Takes all rights from a store and ends its sessions. It may log in until it has read in `notice`
-- that it was revoked, and calls leave().
CREATE OR REPLACE FUNCTION revoke(of_login name) RETURNS void
SECURITY DEFINER SET search_path = forum_kiosk, pg_temp LANGUAGE plpgsql AS
$$
BEGIN
    PERFORM check_admin();
    UPDATE store SET revoked = true
        WHERE login = of_login AND event = own_event() AND NOT revoked;
    IF FOUND THEN
        EXECUTE format('ALTER ROLE %I CONNECTION LIMIT 1', of_login);
        PERFORM pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = of_login;
    END IF;
END
$$;

-- Clears the bodies that an erasure erases.
CREATE OR REPLACE FUNCTION clear(devices text[], sequences bigint[]) RETURNS bigint
SECURITY DEFINER SET search_path = forum_kiosk, pg_temp LANGUAGE plpgsql AS
$$
DECLARE
    cleared bigint;
BEGIN
    PERFORM check_admin();
    UPDATE fact SET body = NULL, salt = NULL
        FROM unnest(devices, sequences) AS erased (device, sequence)
        WHERE fact.event = own_event() AND fact.device = erased.device
            AND fact.sequence = erased.sequence AND fact.body IS NOT NULL;
    GET DIAGNOSTICS cleared = ROW_COUNT;
    RETURN cleared;
END
$$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA forum_kiosk FROM PUBLIC;
GRANT USAGE ON SCHEMA forum_kiosk TO forum_kiosk_device;
GRANT EXECUTE ON FUNCTION claim(text[]), tell_reports(text) TO forum_kiosk_device;
GRANT INSERT ON fact TO forum_kiosk_device;
GRANT SELECT ON received, vector, notice, reported TO forum_kiosk_device;
GRANT EXECUTE ON FUNCTION own_event(), own_role(), may_add(text), signed_from(text, bigint),
    standing(), leave(), admitted(),
    enrol(name, text, text[], text, text), revoke(name), clear(text[], bigint[]) TO forum_kiosk_device;
