print("ruum")
