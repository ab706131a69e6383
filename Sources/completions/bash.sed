# What the argument parser writes for bash, as bash-completion wants it: a file that is read and not run, and no blank
# behind what goes on, such as `evidence=`.
1d
s/^complete -o filenames -F \(_rehearse\) \(rehearse\)$/__rehearse_going_on() {\
    \1 "$@"\
    if [[ "${#COMPREPLY[@]}" -eq 1 \&\& "${COMPREPLY[0]}" = *= ]]; then compopt -o nospace; fi\
}\
\
complete -o filenames -F __rehearse_going_on \2/
