# How Weegschaal is started: finds Java, keeps its classes at hand and runs the program. The script at the root of the repository and
# that of an unpacked distribution read this file with `.`, after they set
#   home            their folder
#   needs, nodig    the Java that they need, in English and in Dutch: "a JDK" or "Java"
# Exit codes are the program's own; 2 if there is no Java that works.

fail() { # exit code, messages
    status=$1
    shift
    printf 'weegschaal: %s\n' "$@" >&2
    exit "$status"
}

find_java() { # folder of a Java that comes before any other, or none
    if [ -n "${1:-}" ] && [ -x "$1/bin/java" ]; then
        java=$1/bin/java
    elif [ -n "${JAVA_HOME:-}" ]; then
        java=$JAVA_HOME/bin/java
        [ -x "$java" ] || fail 2 "JAVA_HOME is $JAVA_HOME, maar daarin staat geen bin/java; Weegschaal heeft $nodig 17 of nieuwer nodig" \
            "JAVA_HOME is $JAVA_HOME, but there is no bin/java in it; Weegschaal needs $needs 17 or newer"
    else
        java=$(command -v java) || fail 2 "geen java gevonden; installeer $nodig 17 of nieuwer, of laat JAVA_HOME ernaar wijzen" \
            "no java found; install $needs 17 or newer, or point JAVA_HOME at it"
    fi
    java_itself=$(readlink -f -- "$java" 2>/dev/null) || java_itself=$java
    java_folder=$(dirname -- "$(dirname -- "$java_itself")")
}

# Reads the version from the file that every JDK carries, which is faster than asking Java itself.
java_version() {
    version=$(sed -n 's/^JAVA_VERSION="\([^"]*\)".*/\1/p' "$java_folder/release" 2>/dev/null)
    [ -n "$version" ] || version=$("$java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p')
    printf '%s' "$version"
}

# Options from outside, a bound on memory or a Java that is there in part can keep Java from starting, which also ends with 1.
starts() {
    if [ -z "${JAVA_TOOL_OPTIONS:-}${JDK_JAVA_OPTIONS:-}${_JAVA_OPTIONS:-}" ] && [ "$(ulimit -v)" = unlimited ]; then
        [ -f "$java_folder/lib/modules" ] && [ -f "$java_folder/lib/server/libjvm.so" ] && return 0
    fi
    said=$("$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -version 2>&1 >/dev/null) && return 0
    printf '%s\n' "$said" >&2
    return 1
}

check_java() {
    # A folder that was removed while somebody stood in it: Java would end with 1, the code for findings.
    /bin/pwd >/dev/null 2>&1 || fail 2 'de map waarin u bent is er niet meer; ga naar een andere' \
        'the folder that you are in is not there any more; go to another one'
    starts || fail 2 "$java start niet: zie hierboven wat het zegt, en kijk naar zijn map en naar JAVA_TOOL_OPTIONS en JDK_JAVA_OPTIONS" \
        "$java does not start: see above what it says, and look at its folder and at JAVA_TOOL_OPTIONS and JDK_JAVA_OPTIONS"
    version=$(java_version)
    major=${version%%[!0-9]*}
    [ "${major:-0}" -ge 17 ] || fail 2 "$java is Java ${version:-van een onbekende versie}; Weegschaal heeft 17 of nieuwer nodig" \
        "$java is Java ${version:-of an unknown version}; Weegschaal needs 17 or newer"
    read_names_as_utf8
}

charmap() {
    locale charmap 2>/dev/null
}

# Without a locale, or with one that is not installed, Java would read the names of files as ASCII.
read_names_as_utf8() {
    if command -v locale >/dev/null 2>&1; then
        case $(charmap) in
            ANSI_X3.4-1968 | US-ASCII | 646 | '')
                for utf8 in C.UTF-8 C.utf8 en_US.UTF-8 nl_NL.UTF-8; do
                    if [ "$(LC_ALL=$utf8 charmap)" = UTF-8 ]; then
                        export LC_ALL="$utf8"
                        break
                    fi
                done
                ;;
        esac
    else
        case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
            C | POSIX) export LC_ALL=C.UTF-8 ;;
        esac
    fi
}

# Classes as Java has them in memory after a first assessment, so that the next process need not read them from jars again.
# It is a convenience: where it cannot be made or does not fit, Java reads the jars.
# They belong to this place of the program, this Java and these jars: a copy of the folder makes its own.
use_classes() { # the file for them
    classes=$1
    made_for=$classes.for
    belongs_to=$program'
'$java_itself'
'$(cksum "$program" "${program%/*}"/lib/*.jar 2>/dev/null | cksum)
    share=$classes
    # A Java without classes of its own at hand, as jlink makes it, gets these too.
    [ -f "$java_folder/lib/server/classes.jsa" ] || share=$classes.java:$classes
    classes_fit || classes_failed || keep_classes
    classes_fit || share=
}

were_made() {
    [ -f "$made_for" ] && [ "$(cat -- "$made_for")" = "$belongs_to" ]
}

classes_fit() {
    [ -O "$classes" ] && were_made && [ -z "$(find "$program" -newer "$classes" 2>/dev/null)" ]
}

# It was tried before: trying each time would cost more than it brings.
classes_failed() {
    were_made && [ ! -e "$classes" ]
}

keep_classes() {
    [ -w "${classes%/*}" ] || return
    (
        if command -v flock >/dev/null 2>&1; then
            flock 9
        fi
        classes_fit && exit
        # What was kept for a program that is not there any more.
        for other in "${classes%/*}"/classes-*.jsa.for; do
            if [ -f "$other" ] && [ ! -f "$(head -n 1 -- "$other")" ]; then
                rm -f -- "$other" "${other%.for}" "${other%.for}.java"
            fi
        done
        rm -f -- "$made_for" "$classes"
        base=
        if [ "$share" != "$classes" ]; then
            base=$classes.java
            "$java" -XX:+UseSerialGC -Xshare:dump -XX:SharedArchiveFile="$base.new" && mv -f -- "$base.new" "$base"
        fi
        "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xlog:disable ${base:+"-XX:SharedArchiveFile=$base"} \
            -XX:ArchiveClassesAtExit="$classes.new" -jar "$program" assess "$example" && mv -f -- "$classes.new" "$classes"
        rm -f -- "$classes.new" "$classes.java.new"
        printf '%s\n' "$belongs_to" >"$made_for"
    ) 9<"${classes%/*}" </dev/null >/dev/null 2>&1
}

start() { # the words of the command
    # Assessing a file is over before the optimizing compiler pays; the other commands may work for long.
    case ${1:-} in
        assess | help | -*) compiler=-XX:TieredStopAtLevel=1 ;;
        *) compiler=-XX:+TieredCompilation ;;
    esac

    # Progress is for a person at a terminal. Java does not know whether there is one, nor how wide it is.
    columns=
    if [ -t 2 ]; then
        columns=$(stty size <&2 2>/dev/null) || columns='0 80'
        columns=${columns#* }
        [ "$columns" != 0 ] || columns=80
    fi

    # Warnings of the Java machine must not mix with results.
    exec "$java" -XX:+UseSerialGC "$compiler" -Xshare:auto -Xlog:disable -Xlog:all=warning:stderr "-Xlog:cds*=off:stderr" \
        ${share:+"-XX:SharedArchiveFile=$share"} -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
        ${columns:+"-Dweegschaal.columns=$columns"} -jar "$program" "$@"
}
