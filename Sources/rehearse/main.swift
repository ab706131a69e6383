print("rehearse 0.1.0")
