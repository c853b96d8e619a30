package org.dinggang.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.dinggang.model.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL that comes with the program: nothing to install, and durable like any other. It belongs to one process at a time,
 * survives the death of that process or of its own at any moment, and comes back by itself.
 */
final class LocalPostgres implements DatabaseServer {
    private static final Logger LOG = LoggerFactory.getLogger(LocalPostgres.class);
    private static final long LOOK_MILLIS = 200;
    private static final long LONGEST_PAUSE_MILLIS = 30_000;

    private final ServerFiles files;
    private final InstanceLock lock;
    private final Secret secret;
    private final ServerControl control;
    private Watchdog watchdog;
    private PidFile server;
    private boolean closed;

    private LocalPostgres(
            ServerFiles files, InstanceLock lock, Secret secret, ServerControl control, ServerOptions options)
            throws IOException {
        this.files = files;
        this.lock = lock;
        this.secret = secret;
        this.control = control;
        control.await(lock.formerWatchdog());
        this.watchdog = options.watched() ? Watchdog.start(files, lock) : Watchdog.none();
        try {
            this.server = control.running(options.port());
            watchdog.watch(server.pid());
        } catch (IOException | RuntimeException e) {
            watchdog.close();
            throw e;
        }
    }

    /**
     * Starts the server of a home directory, makes it first if there is none, or takes over the one that a dead process has left
     * running.
     *
     * @param home where the server has its programs and data; made if it is missing
     * @throws DatabaseException if the server cannot be had: another program has the home, the data are of another version, no
     *     account can run it
     */
    static LocalPostgres start(Path home, ServerOptions options) {
        try {
            // symbolic links are resolved, because PostgreSQL's processes are recognised by their directory
            ServerFiles files = new ServerFiles(Files.createDirectories(home).toRealPath());
            InstanceLock lock = InstanceLock.take(files);
            try {
                return start(files, lock, options);
            } catch (IOException | SQLException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException | SQLException e) {
            throw new DatabaseException(
                    new Text(
                            "无法使用数据目录 %s：%s".formatted(home.toAbsolutePath(), e),
                            "The data directory %s cannot be used: %s".formatted(home.toAbsolutePath(), e)),
                    e);
        }
    }

    private static LocalPostgres start(ServerFiles files, InstanceLock lock, ServerOptions options)
            throws IOException, SQLException {
        Secret secret = Secret.of(files);
        Command command = new Command(files.home(), files.commandOutput());
        ServerAccount account = ServerAccount.choose(files, command);
        ServerBinaries binaries = ServerBinaries.unpacked(files.home());
        Login superuser = secret.login(Roles.SUPERUSER);
        Cluster.open(files, binaries, account, command, superuser);
        ServerControl control = new ServerControl(files, binaries, account, command, options, superuser);
        LocalPostgres postgres = new LocalPostgres(files, lock, secret, control, options);
        try (Connection connection = control.connect(postgres.server)) {
            Roles.establish(connection, postgres.owner(), postgres.application());
        } catch (SQLException | RuntimeException e) {
            postgres.close();
            throw e;
        }
        Thread.ofPlatform().name("postgres").daemon().start(postgres::supervise);
        return postgres;
    }

    @Override
    public String url() {
        return url(Roles.DATABASE);
    }

    /** The JDBC address of one of the server's databases. */
    synchronized String url(String database) {
        return Roles.url(server.port(), database);
    }

    @Override
    public Login application() {
        return secret.login(Roles.APPLICATION);
    }

    @Override
    public Login owner() {
        return secret.login(Roles.OWNER);
    }

    /** The role that nothing binds. */
    Login superuser() {
        return secret.login(Roles.SUPERUSER);
    }

    /** Where its programs are. */
    Path programs() {
        return control.binaries().directory();
    }

    /** Stops the server and gives the home free. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        notifyAll();
        try {
            try {
                control.stop();
            } finally {
                watchdog.close();
                lock.close();
            }
        } catch (IOException e) {
            LOG.warn("数据库未能正常停止 The database has not been stopped properly: {}", files.home(), e);
        }
    }

    /** Starts the server again, where it was, whenever it has gone without being asked to. */
    private synchronized void supervise() {
        long pause = LOOK_MILLIS;
        try {
            while (!closed) {
                wait(pause);
                pause = closed || lookAfter() ? LOOK_MILLIS : Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean lookAfter() {
        try {
            if (!control.runs(server)) {
                LOG.warn(
                        "数据库进程 {} 意外结束，正在重新启动 The database process {} has ended, starting it again",
                        server.pid(),
                        server.pid());
                server = control.running(server.port());
                watchdog.watch(server.pid());
                LOG.info("数据库已重新启动，进程 {} The database is back, process {}", server.pid(), server.pid());
            } else if (watchdog.isGone()) {
                watchdog = Watchdog.replace(files, lock, server.pid());
            }
            return true;
        } catch (IOException | RuntimeException e) {
            LOG.error("数据库未能重新启动，稍后再试 The database does not start, trying again later", e);
            return false;
        }
    }
}
