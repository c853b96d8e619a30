package org.dinggang.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * As whom PostgreSQL's programs run. They refuse to run as root, which is what containers and small servers often are, so a root gives
 * up its rights for them.
 *
 * @param prefix what stands before each command
 * @param owner whose the data have to be; null if they are simply ours
 */
record ServerAccount(List<String> prefix, @Nullable String owner) {
    private static final ServerAccount OURS = new ServerAccount(List.of(), null);
    private static final List<String> SERVANTS = List.of("postgres", "nobody");
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final String ROOT = "0";

    /**
     * The first way that works here: our own account if we are not root; a user namespace in which root is nobody; the account of
     * a servant. Data that are there already stay with the account that has them.
     *
     * @throws DatabaseException if we are root and nothing works
     */
    static ServerAccount choose(ServerFiles files, Command command) throws IOException {
        if (Platform.WINDOWS || !ROOT.equals(said(command, List.of("id", "-u")))) {
            return OURS;
        }
        for (ServerAccount way : ways(command)) {
            if (way.fits(files) && way.reaches(files.home(), command)) {
                return way;
            }
        }
        throw new DatabaseException(
                "PostgreSQL 不能以 root 身份运行，而这里没有可用的其他账户能访问 %s。请以普通用户启动，或用 DINGGANG_HOME 选择 /root 以外的目录，或用 DINGGANG_DB_URL 指定 PostgreSQL 服务器。"
                        .formatted(files.home()),
                "PostgreSQL does not run as root, and no other account here can reach %s. Start as an ordinary user, choose a directory outside /root by DINGGANG_HOME, or name a PostgreSQL server by DINGGANG_DB_URL."
                        .formatted(files.home()));
    }

    /** All that root can try, the least intrusive first. */
    static List<ServerAccount> ways(Command command) throws IOException {
        List<ServerAccount> ways = new ArrayList<>();
        ways.add(new ServerAccount(List.of("unshare", "-U"), null));
        for (String servant : SERVANTS) {
            String group = said(command, List.of("id", "-g", servant));
            ways.add(new ServerAccount(
                    List.of("setpriv", "--reuid=" + servant, "--regid=" + group, "--clear-groups", "--"), servant));
            ways.add(new ServerAccount(List.of("runuser", "-u", servant, "--"), servant));
        }
        return List.copyOf(ways);
    }

    /** The command as this account runs it. */
    List<String> command(String... words) {
        return Stream.concat(prefix.stream(), Stream.of(words)).toList();
    }

    /** Gives a file or directory of ours to the account. */
    void give(Path path) throws IOException {
        if (owner != null) {
            UserPrincipal user =
                    path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
            Files.setOwner(path, user);
        }
    }

    private boolean fits(ServerFiles files) throws IOException {
        if (!Files.exists(files.data())) {
            return true;
        }
        String present = Files.getOwner(files.data()).getName();
        return present.equals(owner == null ? "root" : owner);
    }

    private boolean reaches(Path home, Command command) throws IOException {
        String user = said(command, command("id", "-u"));
        return !user.isEmpty()
                && !user.equals(ROOT)
                && command.run(LIMIT, command("test", "-x", home.toString())).good();
    }

    /** What a command says, or nothing if it fails. */
    private static String said(Command command, List<String> words) throws IOException {
        Command.Outcome outcome = command.run(LIMIT, words);
        return outcome.good() ? outcome.said() : "";
    }
}
